import type { AttemptState, TemperShift } from './state'

/** The next state while one event is being worked out. Lists in it are replaced, never written into. */
export type Draft = { -readonly [Key in keyof AttemptState]: AttemptState[Key] }

export const withAll = (list: readonly string[], more: readonly string[]): readonly string[] => {
  const fresh = more.filter((item, index) => !list.includes(item) && more.indexOf(item) === index)
  return fresh.length === 0 ? list : [...list, ...fresh]
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
