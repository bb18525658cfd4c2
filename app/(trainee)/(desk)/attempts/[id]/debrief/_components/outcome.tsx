import { Aftermath } from '@/components/ending/aftermath'
import { endingWord } from '@/components/ending/ending-word'
import { LiveStamp } from '@/components/face/live-stamp'
import type { DebriefView } from '@/domain/attempt/debrief'
import { Total } from './total'

/** First what came of it, then the figure: a score means little before one has read the review. */
export function Outcome({ view }: { readonly view: DebriefView }) {
  const { ending, scenario, turns, mainPoint } = view
  const last = turns.at(-1)?.temperAfter ?? scenario.startTemper
  return (
    <section
      aria-labelledby="outcome"
      className="grid gap-8 pt-10 sm:pt-14 lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-12"
    >
      <div className="flex items-center gap-5 lg:block">
        <LiveStamp customer={scenario.customer} temper={last} className="w-28 shrink-0 -rotate-2 lg:w-60" />
        <div className="lg:mt-3">
          <p className="font-bold">{scenario.customer.name}</p>
          <p className="text-ink-faint text-sm">
            {scenario.title}, {scenario.company}
          </p>
        </div>
      </div>
      <div>
        <p className="label-type">{endingWord(ending.kind)}</p>
        <h1 id="outcome" className="mt-1 max-w-2xl font-extrabold text-3xl tracking-[-0.03em]">
          {ending.title}
        </h1>
        {view.parentId ? (
          <p className="mt-3">
            A second try, from a moment of an earlier conversation. It does not count for the board.
          </p>
        ) : null}
        <div className="mt-6 max-w-2xl">
          <Aftermath aftermath={ending.aftermath} />
        </div>
        <div className="mt-8 flex max-w-2xl flex-wrap items-start gap-x-10 gap-y-5 border-t-2 border-ink pt-5">
          <Total value={view.score.total} />
          <div className="min-w-64 flex-1">
            <h2 className="label-type tracking-normal">Change this one thing</h2>
            <p className="mt-1 font-semibold text-lg">{mainPoint.text}</p>
            {mainPoint.seq === null ? null : (
              <a href={`#turn-${mainPoint.seq}`} className="mt-1 inline-block text-sm underline underline-offset-4">
                Go to that reply
              </a>
            )}
          </div>
        </div>
      </div>
    </section>
  )
}
