import type { AttemptState, TemperShift } from './state'

/** The next state while one event is being worked out. Lists in it are replaced, never written into. */
export type Draft = { -readonly [Key in keyof AttemptState]: AttemptState[Key] }

/** The state as it was, one event later. Written out field by field: a spread costs more than all the rest of a step. */
export const draftOf = (state: AttemptState, at: number): Draft => ({
  status: state.status,
  node: state.node,
  ending: state.ending,
  seed: state.seed,
  startedAt: state.startedAt,
  at: Math.max(state.at, at),
  pace: state.pace,
  temper: state.temper,
  seq: state.seq + 1,
  entries: state.entries,
  speakingUntil: state.speakingUntil,
  holdSince: state.holdSince,
  known: state.known,
  restated: state.restated,
  offered: state.offered,
  memory: state.memory,
  visited: state.visited,
  used: state.used,
  turnsHere: state.turnsHere,
  counts: state.counts,
  nudged: state.nudged,
  notes: state.notes,
  turns: state.turns,
})

export const withAll = (list: readonly string[], more: readonly string[]): readonly string[] => {
  let all = list
  for (const item of more) if (!all.includes(item)) all = [...all, item]
  return all
}

/**
 * Moves the temper and itemises it. What would leave 0 to 100 is cut, so the items of a turn always add up to the
 * difference between the temper before and after it.
 */
export const shiftTemper = (draft: Draft, shifts: TemperShift[], shift: TemperShift): void => {
  const after = Math.min(100, Math.max(0, draft.temper + shift.amount))
  if (after === draft.temper) return
  shifts.push({ ...shift, amount: after - draft.temper })
  draft.temper = after
}
