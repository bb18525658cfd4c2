import { type Part, parts } from '../grading/grade'

/** What a profile needs of a finished, scored attempt. Part scores 0 to 100, null where the customer did not ask for it. */
export type ProfileRun = {
  readonly scenarioId: string
  readonly endedAt: number
  readonly total: number
  readonly parts: Readonly<Record<Part, number | null>>
}

export type PartProfile = {
  readonly part: Part
  /** Mean of the latest runs, 0 to 100; null when there is none. */
  readonly now: number | null
  readonly first: number | null
  readonly change: number | null
  readonly runs: number
}

const span = 5

const mean = (values: readonly number[]) =>
  values.length === 0 ? null : Math.round(values.reduce((sum, value) => sum + value, 0) / values.length)

/** Five parts, first five runs against latest five. With fewer than two runs there is nothing to compare. */
export function profileOf(runs: readonly ProfileRun[]): readonly PartProfile[] {
  const inOrder = [...runs].sort((a, b) => a.endedAt - b.endedAt)
  return parts.map((part) => {
    const values = inOrder.flatMap((run) => run.parts[part] ?? [])
    const now = mean(values.slice(-span))
    const first = mean(values.slice(0, span))
    const change = values.length < 2 || now === null || first === null ? null : now - first
    return { part, now, first, change, runs: values.length }
  })
}

export type TrendPoint = {
  readonly endedAt: number
  readonly value: number
  /** Mean of this run and up to four before it: the line a person can read, among results that jump. */
  readonly mean: number
}

/** One figure over time, oldest first; runs that have none, because their customer did not ask for the part, are left out. */
export function trendOf<Run extends Pick<ProfileRun, 'endedAt'>>(
  runs: readonly Run[],
  valueIn: (run: Run) => number | null,
): readonly TrendPoint[] {
  const measured = [...runs]
    .sort((a, b) => a.endedAt - b.endedAt)
    .flatMap((run) => {
      const value = valueIn(run)
      return value === null ? [] : [{ endedAt: run.endedAt, value }]
    })
  return measured.map((point, index) => {
    const latest = measured.slice(Math.max(0, index + 1 - span), index + 1).map(({ value }) => value)
    return { ...point, mean: mean(latest) ?? point.value }
  })
}

/** The part with the lowest recent score; ties go to the part that comes first in the rubric. Null without runs. */
export function weakestPart(profile: readonly PartProfile[]): PartProfile | null {
  const measured = profile.filter((row) => row.now !== null)
  return measured.reduce<PartProfile | null>(
    (weakest, row) => (weakest === null || (row.now ?? 0) < (weakest.now ?? 0) ? row : weakest),
    null,
  )
}

/**
 * Mean totals on customers met for the first time and on those met before: growing only on familiar ones is learning the
 * customer, not the craft.
 */
export function seenAndUnseen(runs: readonly ProfileRun[]) {
  const met = new Set<string>()
  const unseen: number[] = []
  const seen: number[] = []
  for (const run of [...runs].sort((a, b) => a.endedAt - b.endedAt)) {
    ;(met.has(run.scenarioId) ? seen : unseen).push(run.total)
    met.add(run.scenarioId)
  }
  return {
    unseen: { runs: unseen.length, first: mean(unseen.slice(0, span)), now: mean(unseen.slice(-span)) },
    seen: { runs: seen.length, first: mean(seen.slice(0, span)), now: mean(seen.slice(-span)) },
  }
}
