import Link from 'next/link'
import { Stamp } from '@/components/face/stamp'
import type { StudioCard } from '@/server/studio/answers'
import { count } from '../../_components/when'
import { OpenButton } from './open-button'
import { RowMenu } from './row-menu'
import { stateWords } from './state-words'

/** One customer: who they are, how far they are, and what can be done with them. */
export function ScenarioRow({ card }: { readonly card: StudioCard }) {
  const { customer, scenarioId, title, summary, attempts } = card
  const address = `/studio/${scenarioId}`
  return (
    <article className="flex items-center gap-4 py-4 sm:gap-6">
      {customer ? (
        <Stamp
          seed={customer.face}
          age={customer.age}
          temper={customer.temper}
          className="w-14 shrink-0 drop-shadow-sm"
        />
      ) : (
        <span className="aspect-[12/13] w-14 shrink-0 rounded-sm border border-edge border-dashed" />
      )}
      <div className="min-w-0 flex-1">
        <h2 className="font-bold text-lg">
          {card.draft || card.published ? (
            <Link href={address} className="underline-offset-4 hover:underline">
              {title}
            </Link>
          ) : (
            title
          )}
        </h2>
        <p className="truncate text-ink-soft text-sm">
          {customer ? <span className="font-semibold">{customer.name}. </span> : null}
          {summary}
        </p>
        <p className="mt-1 flex flex-wrap gap-x-4 text-ink-faint text-sm">
          {stateWords(card).map((words) => (
            <span key={words}>{words}</span>
          ))}
          {attempts > 0 ? <span>Played {count(attempts, 'time')}</span> : null}
        </p>
      </div>
      <div className="flex shrink-0 items-center gap-1">
        <OpenButton scenarioId={scenarioId} title={title} hasDraft={card.draft !== null} />
        <RowMenu card={card} />
      </div>
    </article>
  )
}
