import { type Period, periodsOf } from './period'

/** A finished, scored attempt that counts: solo or assessment, not a what-if. */
export type CountedRun = {
  readonly scenarioId: string
  readonly difficulty: number
  readonly mode: 'solo' | 'assessment'
  /** Effective total, 0 to 100. */
  readonly total: number
  /** Milliseconds since the epoch. */
  readonly endedAt: number
}

export const boards = ['points', 'improvement'] as const
export type Board = (typeof boards)[number]

export type StandingRow = { readonly board: Board; readonly period: Period; readonly value: number }

const span = 5

/**
 * Points reward breadth and difficulty: for each customer the best solo total times the difficulty. Repeating a result
 * adds nothing, and playing more never takes anything away.
 */
export function pointsOf(runs: readonly CountedRun[]): number {
  const best = new Map<string, number>()
  for (const run of runs) {
    if (run.mode !== 'solo') continue
    best.set(run.scenarioId, Math.max(best.get(run.scenarioId) ?? 0, run.total * run.difficulty))
  }
  return [...best.values()].reduce((sum, points) => sum + points, 0)
}

/**
 * Improvement in tenths of a point: mean of the latest five totals less the mean of the first five. Null under ten runs,
 * where the two fives would overlap.
 */
export function improvementOf(runs: readonly CountedRun[]): number | null {
  if (runs.length < 2 * span) return null
  // Ties in time are settled by the total, so that the order of reading never shows.
  const inOrder = [...runs].sort((a, b) => a.endedAt - b.endedAt || a.total - b.total)
  const sum = (some: readonly CountedRun[]) => some.reduce((total, run) => total + run.total, 0)
  return Math.round(((sum(inOrder.slice(-span)) - sum(inOrder.slice(0, span))) / span) * 10)
}

/** All standings of one person from all their counted runs. Boards a person has no value on have no row. */
export function standingsOf(runs: readonly CountedRun[]): readonly StandingRow[] {
  const byPeriod = new Map<Period, CountedRun[]>()
  for (const run of runs)
    for (const period of periodsOf(run.endedAt)) {
      const within = byPeriod.get(period)
      if (within) within.push(run)
      else byPeriod.set(period, [run])
    }
  return [...byPeriod].flatMap(([period, within]) => {
    const rows: StandingRow[] = []
    const points = pointsOf(within)
    if (points > 0) rows.push({ board: 'points', period, value: points })
    const improvement = improvementOf(within)
    if (improvement !== null) rows.push({ board: 'improvement', period, value: improvement })
    return rows
  })
}

/** Ranks in the order given, best value first: equal values share a rank and the next rank skips ("1, 2, 2, 4"). */
export function ranksOf(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => b - a)
  const first = new Map<number, number>()
  sorted.forEach((value, index) => {
    if (!first.has(value)) first.set(value, index + 1)
  })
  return values.map((value) => first.get(value) ?? values.length)
}
