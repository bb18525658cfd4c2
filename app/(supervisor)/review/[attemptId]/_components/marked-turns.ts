import type { DebriefTurn } from '@/domain/attempt/debrief'
import type { Receipt } from '@/domain/attempt/view'
import type { Level, Part } from '@/domain/grading/grade'
import type { EarlierGrade, ReviewDispute, ReviewMark, ReviewNote } from '@/server/review/list-marks'
import type { ReviewView } from '@/server/review/require-review'

/** One reply to mark, with everything people said about it. */
export type MarkedTurn = {
  readonly turn: DebriefTurn
  readonly receipt: Receipt
  /** What other graders gave before, oldest first. */
  readonly earlier: readonly EarlierGrade[]
  readonly marks: readonly ReviewMark[]
  readonly comments: readonly ReviewNote[]
  readonly disputes: readonly ReviewDispute[]
  readonly isKept: boolean
}

/** The replies that were graded, in order. */
export function markedTurns({ debrief, review, keptSeqs }: ReviewView): MarkedTurn[] {
  return debrief.turns.flatMap((turn) => {
    const about = <Thing extends { readonly seq: number | null }>(things: readonly Thing[]) =>
      things.filter(({ seq }) => seq === turn.seq)
    if (!turn.receipt) return []
    return [
      {
        turn,
        receipt: turn.receipt,
        earlier: review.earlier[turn.seq] ?? [],
        marks: about(review.marks),
        comments: about(review.comments),
        disputes: about(review.disputes),
        isKept: keptSeqs.includes(turn.seq),
      },
    ]
  })
}

/** The level that counts, and the person's mark behind it if there is one. */
export function standingOf({ receipt, marks }: MarkedTurn, part: Part): { level: Level; mark: ReviewMark | null } {
  const mark = marks.find((one) => one.part === part) ?? null
  return { level: mark?.level ?? receipt.parts[part].level, mark }
}
