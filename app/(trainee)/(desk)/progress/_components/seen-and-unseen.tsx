import type { Progress } from '@/server/progress/require-progress'
import { figureInWords } from '../../_components/trend-words'

type Props = { readonly customers: Progress['customers'] }

/** Growing only on familiar customers is learning the customer; growing on new ones is learning the craft. */
export function SeenAndUnseen({ customers: { seen, unseen } }: Props) {
  return (
    <section aria-labelledby="seen" className="mt-16">
      <h2 id="seen" className="font-extrabold text-2xl tracking-[-0.025em]">
        New faces and old ones
      </h2>
      <p className="mt-2 max-w-2xl text-ink-soft">
        Doing well with somebody you know is one thing. What carries over to work is how you do with somebody new.
      </p>
      <dl className="mt-6 grid max-w-3xl gap-px overflow-hidden rounded-lg border border-rule bg-rule sm:grid-cols-2">
        <Group title="Met for the first time" group={unseen} none="Nobody yet." />
        <Group title="Met before" group={seen} none="You have not met anybody twice yet." />
      </dl>
    </section>
  )
}

type GroupProps = { readonly title: string; readonly group: Props['customers']['seen']; readonly none: string }

function Group({ title, group: { runs, first, now }, none }: GroupProps) {
  return (
    <div className="bg-sheet p-5">
      <dt className="label-type">{title}</dt>
      <dd className="mt-1">
        {now === null ? (
          <p className="text-ink-soft">{none}</p>
        ) : (
          <>
            <p className="font-extrabold text-3xl tracking-[-0.03em]">{figureInWords(now)}</p>
            <p className="text-ink-soft text-sm">
              {runs > 1
                ? `mean of the latest five, from ${figureInWords(first)} on the first; ${runs} conversations`
                : 'one conversation so far'}
            </p>
          </>
        )}
      </dd>
    </div>
  )
}
