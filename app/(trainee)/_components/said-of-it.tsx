import { levelWord, partName } from '@/components/part-name'
import type { DebriefView } from '@/domain/attempt/debrief'
import type { Level, Part } from '@/domain/grading/grade'
import type { AttemptReview } from '@/server/review/list-marks'
import { AnswerForm } from './answer-form'
import { DisputeForm } from './dispute-form'

type Props = { readonly view: DebriefView; readonly review: AttemptReview; readonly isOwner: boolean }

const outcomes: Readonly<Record<string, string>> = {
  open: 'Waiting for an answer',
  accepted: 'Accepted',
  partly: 'Partly accepted',
  rejected: 'Not accepted',
}
const heading = 'mt-8 mb-3 font-bold text-xl'

/** What people said of a conversation: their marks beside the grader's, comments, and what was asked and answered. */
export function SaidOfIt({ view, review, isOwner }: Props) {
  const { marks, comments, disputes, machine } = review
  const replies = view.turns.filter(({ receipt }) => receipt !== null)
  // As on the curve and under the points: a turn has one number everywhere.
  const numberOf = (seq: number) => view.turns.findIndex((turn) => turn.seq === seq) + 1
  const about = (seq: number | null) => (seq === null ? 'The whole' : `Turn ${numberOf(seq)}`)
  const levelsOf = (seq: number): Record<Part, Level> => {
    const levels = { calm: 0, listen: 0, restate: 0, apologise: 0, solve: 0, ...machine[seq] } as Record<Part, Level>
    for (const mark of marks) if (mark.seq === seq) levels[mark.part] = mark.level
    return levels
  }
  if (replies.length === 0) return null
  return (
    <section aria-labelledby="said" className="mt-16">
      <h2 id="said" className="font-extrabold text-2xl tracking-[-0.025em]">
        What people say of it
      </h2>
      {marks.length + comments.length + disputes.length === 0 ? (
        <p className="mt-1 text-ink-soft">Nobody has looked at this one yet; the marks are the grader’s.</p>
      ) : null}
      <ul className="mt-4 grid gap-5">
        {marks.map((mark) => (
          <li key={mark.id} className="border-edge border-l-2 pl-4">
            <p>
              <a href={`#turn-${mark.seq}`} className="font-bold underline underline-offset-4">
                {about(mark.seq)}, {partName[mark.part]}
              </a>
              : the grader said “{levelWord(mark.part, mark.machineLevel)}”, {mark.by} says “
              {levelWord(mark.part, mark.level)}”, and that counts.
            </p>
            <p className="mt-1 text-ink-soft">{mark.reason}</p>
            {mark.answer ? <p className="mt-1 text-sm">Your answer: {mark.answer}</p> : null}
            {isOwner && !mark.answer ? <AnswerForm overrideId={mark.id} /> : null}
          </li>
        ))}
        {comments.map(({ id, seq, by, text }) => (
          <li key={id} className="border-edge border-l-2 pl-4">
            <span className="font-bold">
              {about(seq)}, {by}:
            </span>{' '}
            {text}
          </li>
        ))}
        {disputes.map(({ id, seq, part, proposedLevel, reason, status, answer }) => (
          <li key={id} className="border-edge border-l-2 pl-4">
            <p>
              <span className="font-bold">
                {about(seq)}, {partName[part]}:
              </span>{' '}
              {isOwner ? 'you asked' : 'the trainee asked'} for “{levelWord(part, proposedLevel)}”. {reason}
            </p>
            <p className="mt-1 text-ink-soft">
              {outcomes[status]}
              {answer ? `: ${answer}` : '.'}
            </p>
          </li>
        ))}
      </ul>
      {isOwner ? (
        <details id="ask">
          <summary className={`${heading} w-fit underline decoration-rule underline-offset-4`}>
            A mark is wrong? Ask a human
          </summary>
          <DisputeForm
            attemptId={view.attemptId}
            replies={replies.map(({ seq, text }) => ({
              seq,
              label: `Turn ${numberOf(seq)}: ${text.slice(0, 60)}${text.length > 60 ? '…' : ''}`,
              levels: levelsOf(seq),
            }))}
            asked={disputes.map(({ seq, part }) => `${seq} ${part}`)}
          />
        </details>
      ) : null}
    </section>
  )
}
