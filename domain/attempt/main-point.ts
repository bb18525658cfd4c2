import { type Part, parts } from '../grading/grade'
import type { Score } from '../scoring/score'
import { headlineOf } from './receipt-of'
import type { AttemptState, TurnRecord } from './state'

export type MainPoint = { readonly seq: number | null; readonly part: Part | null; readonly text: string }

const advice: Readonly<Record<Part, string>> = {
  calm: 'Keep the tone of your best replies in the hard ones too.',
  listen: 'Before anything else, show that you heard this customer: name what it is like for them.',
  restate: 'Say back what went wrong before you offer anything; it is what makes them tell you why it matters.',
  apologise: 'Apologise once, early and plainly: sorry, for what, and no “but”.',
  solve: 'End each reply with what happens next: what, who and by when.',
}

const heat = (turn: TurnRecord): number => turn.temperAfter - turn.temperBefore

/** The one thing most worth changing: what drew the cap, else the reply that heated them most, else the weakest part. */
export const mainPointOf = (state: AttemptState, score: Score): MainPoint => {
  if (score.cap) {
    const because = score.cap.because
    const turn = state.turns.find(({ grade }) => grade?.flags.some((flag) => because.includes(flag)))
    if (turn) return { seq: turn.seq, part: 'calm', text: headlineOf(turn) }
    return { seq: null, part: 'solve', text: 'You promised what the policy forbids; offer what is on the policy card.' }
  }
  const worst = state.turns
    .filter(({ kind, grade }) => kind === 'reply' && grade !== null)
    .sort((a, b) => heat(b) - heat(a))[0]
  if (worst && heat(worst) >= 8) return { seq: worst.seq, part: partBehind(worst), text: headlineOf(worst) }

  const weakest = score.parts.filter(({ value }) => value !== null).sort((a, b) => (a.value ?? 0) - (b.value ?? 0))[0]
  if (!weakest || (weakest.value ?? 0) >= 90)
    return {
      seq: null,
      part: null,
      text: 'Nothing stands out to change. Try a harder customer, or the same one without help.',
    }
  const turn = weakest.turns
    .filter(({ level }) => level < 2)
    .sort((a, b) => a.level - b.level || b.weight - a.weight)[0]
  return { seq: turn?.seq ?? null, part: weakest.part, text: advice[weakest.part] }
}

const partBehind = ({ shifts, grade }: TurnRecord): Part | null => {
  const hottest = [...shifts].sort((a, b) => b.amount - a.amount)[0]
  const named = parts.find((part) => part === hottest?.cause)
  if (named) return named
  return (
    grade?.findings.find(({ flag }) => flag === hottest?.cause)?.part ?? (grade?.parts.calm.level === 2 ? null : 'calm')
  )
}
