import type { AttemptState, TurnRecord } from '../attempt/state'
import type { Deduction, ScoringPolicy } from './policy'

/** An angry message answered before anyone could have read it; never with the timers off. */
export const isHasty = (turn: TurnRecord, state: AttemptState, policy: ScoringPolicy): boolean =>
  state.pace > 0 &&
  turn.kind === 'reply' &&
  !turn.interrupted &&
  turn.temperBefore >= policy.angryTemper &&
  turn.waitedMs < policy.hastyMs

/** How the trainee behaved between the words: each fault with the points it took off 100. */
export const conductOf = (
  state: AttemptState,
  policy: ScoringPolicy,
): { readonly value: number; readonly items: readonly { code: string; points: number }[] } => {
  const { turns, counts } = state
  const count = (holds: (turn: TurnRecord) => boolean) => turns.filter(holds).length
  const customerTold = turns.some(({ revealed }) => revealed.length > 0)
  const times: Readonly<Record<Deduction, number>> = {
    interruption: counts.interruptions,
    silence: counts.silences,
    'hold-unasked': count(({ kind, verdict }) => kind === 'hold' && verdict === 'wrong'),
    'hold-long': count(({ kind, verdict }) => kind === 'resume' && verdict === 'too-late'),
    'action-wrong': count(({ kind, verdict }) => kind === 'action' && verdict === 'wrong'),
    'action-mistimed': count(
      ({ kind, verdict }) => kind === 'action' && (verdict === 'too-early' || verdict === 'too-late'),
    ),
    'action-wordless': count(({ kind, text }) => kind === 'action' && text === ''),
    hasty: count((turn) => isHasty(turn, state, policy)),
    'no-notes': customerTold && state.notes.trim() === '' ? 1 : 0,
    hint: counts.hints,
  }
  const items = Object.entries(policy.deductions).flatMap(([code, { each, most }]) => {
    const points = Math.min(most, each * times[code as Deduction])
    return points > 0 ? [{ code, points: -points }] : []
  })
  const value = Math.max(
    0,
    items.reduce((left, { points }) => left + points, 100),
  )
  return { value, items }
}
