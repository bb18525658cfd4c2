import Link from 'next/link'
import { endingWord } from '@/components/ending/ending-word'
import type { DebriefView } from '@/domain/attempt/debrief'
import type { OtherEnding } from '@/server/attempts/list-other-endings'

const figure = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })

type Props = {
  readonly view: DebriefView
  readonly first: OtherEnding | null
  readonly whatIfs: readonly OtherEnding[]
}

/** The same conversation twice: how it ended then and how it ended now, side by side. */
export function BothEndings({ view, first, whatIfs }: Props) {
  if (first === null && whatIfs.length === 0) return null
  const own = { title: view.ending.title, kind: view.ending.kind, total: view.score.total }
  return (
    <section aria-labelledby="both" className="mt-16">
      <h2 id="both" className="font-extrabold text-2xl tracking-[-0.025em]">
        {first === null ? 'Answered differently' : 'Then and now'}
      </h2>
      <p className="mt-1 text-ink-soft">
        {first === null
          ? 'What came of it when it was gone back into. None of that counts for the board.'
          : 'The same customer, the same moment, other words. The second try does not count for the board.'}
      </p>
      <ul className="mt-5 grid gap-x-8 gap-y-4 sm:grid-cols-2">
        {first === null ? null : <Ending ending={first} label="First time" />}
        <Ending ending={own} label={first === null ? 'This conversation' : 'Second try'} />
        {whatIfs.map((one) => (
          <Ending key={one.attemptId} ending={one} label={`From ${momentOf(view, one.seq)}`} />
        ))}
      </ul>
    </section>
  )
}

/** Which of the replies was answered differently, counted as a reader counts them. */
function momentOf({ turns }: DebriefView, seq: number | null): string {
  const index = turns.findIndex((turn) => turn.seq === seq)
  return index < 0 ? 'a moment of it' : `turn ${index + 1}`
}

type EndingProps = {
  readonly ending: Pick<OtherEnding, 'title' | 'kind' | 'total'> & { readonly attemptId?: string }
  readonly label: string
}

function Ending({ ending: { attemptId, title, kind, total }, label }: EndingProps) {
  return (
    <li className="flex items-baseline gap-5 border-t-2 border-ink pt-3">
      <p className="min-w-12 font-extrabold text-2xl">
        {figure.format(total)}
        <span className="sr-only"> points</span>
      </p>
      <div>
        <p className="label-type">
          {label}: {endingWord(kind)}
        </p>
        <p className="mt-0.5 font-semibold">
          {attemptId === undefined ? (
            title
          ) : (
            <Link href={`/attempts/${attemptId}/debrief`} className="underline underline-offset-4">
              {title}
            </Link>
          )}
        </p>
      </div>
    </li>
  )
}
