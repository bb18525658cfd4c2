import { Bubble } from '@/components/chat/bubble'
import { StageLine } from '@/components/chat/stage-line'
import { inTimeOrder } from '@/components/chat/time-order'
import { shortName } from '@/components/short-name'
import type { DebriefView } from '@/domain/attempt/debrief'
import { AnnotatedReply } from './annotated-reply'
import { RewindButton } from './rewind-button'

/** The conversation as it was, with each reply marked like a proof and its notes in the margin. */
export function Transcript({ view, own }: { readonly view: DebriefView; readonly own: boolean }) {
  const { entries, turns, rewrites, facts } = view
  const name = shortName(view.scenario.customer.name)
  return (
    <section aria-labelledby="transcript" className="mt-16">
      <h2 id="transcript" className="font-extrabold text-2xl tracking-[-0.025em]">
        The conversation, with notes
      </h2>
      <p className="mt-1 text-ink-soft">
        Straight underlines earned something, wavy ones lost it. The numbers lead to the reasons.
      </p>
      <div className="mt-7 grid gap-4">
        {inTimeOrder(entries).map((entry) => {
          const key = `${entry.seq} ${entry.from} ${entry.at}`
          if (entry.from === 'stage')
            return (
              <div key={key} className="max-w-2xl">
                <StageLine code={entry.code} name={name} />
              </div>
            )
          if (entry.from === 'customer')
            return (
              <div key={key} className="max-w-2xl">
                <Bubble from="customer" who={name}>
                  {entry.text}
                </Bubble>
              </div>
            )
          const turn = turns.find((one) => one.seq === entry.seq)
          return (
            <AnnotatedReply
              key={key}
              name={name}
              text={entry.text}
              turn={turn ?? null}
              rewrites={rewrites.filter((one) => one.seq === entry.seq)}
              rewind={own && turn ? <RewindButton attemptId={view.attemptId} seq={turn.seq} /> : null}
              revealed={facts.filter((fact) => turn?.revealed.includes(fact.id)).map((fact) => fact.text)}
            />
          )
        })}
      </div>
    </section>
  )
}
