import { evidenceOf } from '@/components/receipt/evidence'
import { MarkedWords } from '@/components/receipt/marked-words'
import { Missed } from '@/components/receipt/missed'
import { Reasons } from '@/components/receipt/reasons'
import { type Part, parts } from '@/domain/grading/grade'
import { DisputeAnswer } from './dispute-answer'
import { type MarkedTurn, standingOf } from './marked-turns'
import { PartRow } from './part-row'
import { ReasonBox } from './reason-box'
import { TurnComments } from './turn-comments'
import type { Marking } from './use-marking'

type Props = {
  readonly marked: MarkedTurn
  readonly text: string
  /** Set on the reply the keys work on, with the part that waits for its level. */
  readonly chosen: { readonly part: Part | null } | null
  readonly marking: Marking
  readonly onChoose: (part: Part | null) => void
  readonly attemptId: string
}

/** One reply: its words and the grader's reasons on the left, the marks on the right. */
export function TurnPanel({ marked, text, chosen, marking, onChoose, attemptId }: Props) {
  const { turn, receipt, earlier, disputes, comments, isKept } = marked
  const evidence = evidenceOf(receipt)
  const pending = marking.pending?.seq === turn.seq ? marking.pending : null
  return (
    <article
      id={`turn-${turn.seq}`}
      aria-label={`Reply at ${turn.nodeTitle}`}
      aria-current={chosen ? 'true' : undefined}
      className="grid scroll-mt-6 gap-x-10 gap-y-5 rounded-lg border border-rule bg-sheet p-4 aria-[current]:border-ink sm:p-5 lg:grid-cols-2"
    >
      <div className="grid content-start gap-4">
        <MarkedWords text={text} evidence={evidence} />
        <Reasons evidence={evidence} />
        <details className="text-sm">
          <summary className="w-fit py-1 font-semibold text-ink-soft underline decoration-rule underline-offset-4 hover:text-ink">
            What the grader looked for
          </summary>
          <div className="mt-2">
            <Missed marks={receipt.parts} />
          </div>
        </details>
      </div>
      <div className="grid content-start gap-3">
        {parts.map((part, index) => (
          <PartRow
            key={part}
            seq={turn.seq}
            number={index + 1}
            part={part}
            machine={receipt.parts[part]}
            standing={standingOf(marked, part)}
            earlier={earlier}
            state={{
              isChosen: chosen?.part === part,
              shown: pending?.part === part ? pending.level : null,
              onPick: (level) => {
                onChoose(null)
                marking.pick(marked, part, level)
              },
              onUndo: () => marking.undo(marked, part),
              isSaving: marking.isSaving,
            }}
          />
        ))}
        {pending ? <ReasonBox key={`${pending.part} ${pending.level}`} pending={pending} marking={marking} /> : null}
        {chosen ? (
          <p role="status" className={`text-sm ${marking.said?.tone === 'bad' ? 'text-lost-ink' : 'text-ink-soft'}`}>
            {marking.said?.text}
          </p>
        ) : null}
        {disputes.map((dispute) => (
          <DisputeAnswer key={dispute.id} dispute={dispute} standing={standingOf(marked, dispute.part).level} />
        ))}
        <TurnComments attemptId={attemptId} seq={turn.seq} comments={comments}>
          <button
            type="button"
            onClick={() => marking.keep(marked)}
            disabled={isKept || marking.isSaving}
            className="min-h-9 text-sm underline underline-offset-4 disabled:no-underline"
          >
            {isKept ? 'Kept as an example' : 'Keep as an example'}
          </button>
        </TurnComments>
      </div>
    </article>
  )
}
