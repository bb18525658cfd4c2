/** The time spans a board is kept for: `all`, a month as `2026-11`, an ISO 8601 week as `2026-W47`. Days are UTC days. */
export type Period = string

const dayMs = 86_400_000

/** Key of the month that holds `at` (milliseconds since the epoch). */
export const monthOf = (at: number): Period => new Date(at).toISOString().slice(0, 7)

/** Key of the ISO 8601 week that holds `at`: weeks start on Monday and belong to the year of their Thursday. */
export function weekOf(at: number): Period {
  const day = new Date(at)
  const sinceMonday = (day.getUTCDay() + 6) % 7
  const monday = Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()) - sinceMonday * dayMs
  const year = new Date(monday + 3 * dayMs).getUTCFullYear()
  const firstThursday = Date.UTC(year, 0, 4)
  const firstMonday = firstThursday - ((new Date(firstThursday).getUTCDay() + 6) % 7) * dayMs
  const week = Math.round((monday - firstMonday) / (7 * dayMs)) + 1
  return `${year}-W${String(week).padStart(2, '0')}`
}

/** Every period that an attempt ended at `at` counts for. */
export const periodsOf = (at: number): readonly Period[] => ['all', monthOf(at), weekOf(at)]
