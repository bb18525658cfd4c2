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

const conductAdvice: Readonly<Record<string, string>> = {
  interruption: 'Let them finish before you send; speaking over them cost you most.',
  silence: 'Answer sooner, or ask them to hold: leaving them waiting cost you most.',
  'hold-unasked': 'Ask before you put somebody on hold, and say why.',
  'hold-long': 'Come back to a hold in time, even if only to say that it takes longer.',
  'action-wrong': 'Choose your way out with care: the one you took did not help them.',
  'action-mistimed': 'The way out you took can be right, and came at the wrong moment.',
  'action-wordless':
    'Say something with whatever you do: a manager or a call back without a word feels like being dropped.',
  hasty: 'Read before you answer: angry messages were answered faster than anyone could have read them.',
  'no-notes': 'Take a note of what they tell you; a name or a date is enough.',
  hint: 'Try without a hint: you can ask yourself what this person needs to hear now.',
}

/** Below this, conduct is a fault of its own and no detail. */
const goodConduct = 90

/** What cost most between the words, when conduct is worse than every part; null when it is not. */
const conductPoint = (score: Score, weakest: number): MainPoint | null => {
  if (score.conductValue >= goodConduct || score.conductValue >= weakest) return null
  const worst = [...score.conduct].sort((a, b) => a.points - b.points)[0]
  const text = worst && conductAdvice[worst.code]
  return text ? { seq: null, part: null, text } : null
}

/**
 * The one thing most worth changing: what drew the cap, else the reply that heated them most, else the weakest part, or
 * conduct when that is weaker still.
 */
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
  const conduct = conductPoint(score, weakest?.value ?? 100)
  if (conduct) return conduct
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
