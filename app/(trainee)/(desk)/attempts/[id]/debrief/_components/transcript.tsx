import { Bubble } from '@/components/chat/bubble'
import { channelWords } from '@/components/chat/channel-words'
import { quietBefore } from '@/components/chat/quiet-before'
import { StageLine } from '@/components/chat/stage-line'
import { inTimeOrder } from '@/components/chat/time-order'
import { shortName } from '@/components/short-name'
import type { DebriefTurn, DebriefView } from '@/domain/attempt/debrief'
import { AnnotatedReply } from './annotated-reply'
import type { PersonMark } from './person-marks'
import { ReplyNotes } from './reply-notes'
import { RewindButton } from './rewind-button'

type Props = {
  readonly view: DebriefView
  readonly own: boolean
  readonly marks: readonly PersonMark[]
  readonly open: boolean
}

/** The parts that counted at this moment: the others were marked, and took no points. */
const askedOf = (score: DebriefView['score'], seq: number) =>
  score.parts.filter(({ turns }) => turns.some((turn) => turn.seq === seq)).map(({ part }) => part)

/** The conversation as it was, with each reply marked like a proof and its notes in the margin. */
export function Transcript({ view, own, marks, open }: Props) {
  const { entries, turns, rewrites, facts } = view
  const name = shortName(view.scenario.customer.name)
  const turnAt = (seq: number) => turns.find((turn) => turn.seq === seq) ?? null
  const hasWords = (seq: number) => entries.some((entry) => entry.seq === seq && entry.from === 'agent')
  const ways = (turn: DebriefTurn | null) =>
    own && turn ? (
      <>
        <RewindButton attemptId={view.attemptId} seq={turn.seq} />
        {turn.receipt ? (
          <a href={`#ask-${turn.seq}`} className="py-1 text-ink-soft text-sm underline underline-offset-4">
            Ask a human
          </a>
        ) : null}
      </>
    ) : null
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
          const turn = turnAt(entry.seq)
          if (entry.from === 'customer')
            return (
              <div key={key} className="max-w-2xl">
                <Bubble from="customer" who={name}>
                  {entry.text}
                </Bubble>
              </div>
            )
          if (entry.from === 'stage') {
            // A turn without words has no reply to hang its place and its second try on.
            const wordless = turn !== null && !hasWords(entry.seq)
            return (
              <div key={key} id={wordless ? `turn-${entry.seq}` : undefined} className="max-w-2xl scroll-mt-6">
                <StageLine code={entry.code} name={name} afterMs={quietBefore(entries, entry)} />
                {wordless ? <div className="flex justify-center">{ways(turn)}</div> : null}
              </div>
            )
          }
          return (
            <AnnotatedReply
              key={key}
              text={entry.text}
              turn={turn}
              cutIn={`${name} ${channelWords[view.scenario.channel].was}`}
              ways={ways(turn)}
              notes={
                turn?.receipt ? (
                  <ReplyNotes
                    receipt={turn.receipt}
                    text={entry.text}
                    asked={askedOf(view.score, entry.seq)}
                    rewrites={rewrites.filter((one) => one.seq === entry.seq)}
                    revealed={facts.filter((fact) => turn.revealed.includes(fact.id)).map((fact) => fact.text)}
                    marks={marks.filter((mark) => mark.seq === entry.seq)}
                    open={open}
                  />
                ) : null
              }
            />
          )
        })}
      </div>
    </section>
  )
}
