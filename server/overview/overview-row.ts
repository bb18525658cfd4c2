import 'server-only'
import type { AssignmentState } from '@/domain/assigning/assignment-state'
import { isIdle, stuckOn, trendOf } from '@/domain/assigning/attention'
import { type Readiness, readinessOf } from '@/domain/assigning/readiness'
import type { Mode } from '@/domain/attempt/mode'
import { type ProfileRun, profileOf, weakestPart } from '@/domain/coaching/profile'
import { type TechniqueCount, type TechniqueRun, techniqueCounts } from '@/domain/coaching/technique-counts'
import { type Part, parts } from '@/domain/grading/grade'
import type { TeamSettings } from '../teams/require-team'

/** A finished run that says something about the person: no what-ifs, and no guided ones, whose words are ours. */
export type OverviewRun = ProfileRun & { readonly mode: Mode; readonly techniques: TechniqueRun | null }

export type OverviewRow = {
  readonly userId: string
  readonly name: string
  /** Mean of the latest five runs that asked for the part, 0 to 100; null when none did. */
  readonly parts: Readonly<Record<Part, number | null>>
  readonly weakest: Part | null
  readonly techniques: readonly TechniqueCount[]
  readonly runs: number
  /** Mean total of the latest five runs. */
  readonly now: number | null
  /** The latest five runs against the five before, in points. */
  readonly trend: number | null
  readonly readiness: Readiness
  /** When they last practised, in whatever mode; milliseconds. */
  readonly lastAt: number | null
  readonly idle: boolean
  /** The customers they do not get on with: ids here, names once the list is complete. */
  readonly stuck: readonly string[]
  readonly due: number
  readonly overdue: number
}

export type Given = {
  readonly person: { readonly userId: string; readonly name: string }
  readonly runs: readonly OverviewRun[]
  readonly lastAt: number | null
  /** The state of each assignment that is for them. */
  readonly assignments: readonly AssignmentState[]
}

/** One person's line of the overview. */
export function overviewRow(
  { person, runs, lastAt, assignments }: Given,
  team: TeamSettings,
  now: number,
): OverviewRow {
  const profile = profileOf(runs)
  const recent = (part: Part) => profile.find((row) => row.part === part)?.now ?? null
  const latest = [...runs].sort((a, b) => b.endedAt - a.endedAt).slice(0, 5)
  return {
    ...person,
    parts: Object.fromEntries(parts.map((part) => [part, recent(part)])) as Record<Part, number | null>,
    weakest: weakestPart(profile)?.part ?? null,
    techniques: techniqueCounts(runs.flatMap((run) => (run.techniques === null ? [] : [run.techniques]))),
    runs: runs.length,
    now: latest.length === 0 ? null : Math.round(latest.reduce((sum, run) => sum + run.total, 0) / latest.length),
    trend: trendOf(runs),
    readiness: readinessOf(runs, { total: team.bar, customers: team.barPasses }),
    lastAt,
    idle: isIdle(lastAt, now),
    stuck: stuckOn(runs, team.bar),
    due: assignments.filter((state) => state === 'not-started' || state === 'in-progress').length,
    overdue: assignments.filter((state) => state === 'overdue').length,
  }
}
