/** A finished, scored run of one person, whatever the mode. */
export type ScoredRun = { readonly scenarioId: string; readonly total: number; readonly endedAt: number }

const span = 5
/** Fewer runs than this before the latest five say nothing about a trend. */
const leastBefore = 3
const leastRunsToBeStuck = 3

export const idleDays = 14
const dayMs = 86_400_000

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
// Runs that ended in the same millisecond are ordered by total, so that the order of reading never shows.
const inOrder = (runs: readonly ScoredRun[]) => [...runs].sort((a, b) => a.endedAt - b.endedAt || a.total - b.total)

/** Mean total of the latest five runs less that of the five before, rounded; null while there are too few to compare. */
export function trendOf(runs: readonly ScoredRun[]): number | null {
  const totals = inOrder(runs).map((run) => run.total)
  const before = totals.slice(-2 * span, -span)
  if (before.length < leastBefore) return null
  // A rounded -0 would be printed with its sign.
  return Math.round(mean(totals.slice(-span)) - mean(before)) + 0
}

/** Whether somebody has not practised for two weeks, or never. `lastAt` in milliseconds. */
export function isIdle(lastAt: number | null, now: number): boolean {
  return lastAt === null || now - lastAt >= idleDays * dayMs
}

/** The customers somebody is stuck on: three or more runs, still under the bar, and none better than the first. */
export function stuckOn(runs: readonly ScoredRun[], bar: number): readonly string[] {
  const inTime = inOrder(runs)
  return [...new Set(inTime.map((run) => run.scenarioId))].filter((scenarioId) => {
    const [first, ...later] = inTime.filter((run) => run.scenarioId === scenarioId)
    if (first === undefined || later.length + 1 < leastRunsToBeStuck) return false
    return first.total < bar && later.every((run) => run.total <= first.total)
  })
}
