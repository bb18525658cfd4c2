import type { Mode } from '../attempt/mode'
import type { DueAssignment } from './next-step'

/** Practice that somebody asked for: these customers, in this order. */
export type AssignedWork = {
  readonly id: string
  readonly title: string
  readonly scenarioIds: readonly string[]
  readonly mode: Mode
  /** Milliseconds; null when it has no date. */
  readonly dueAt: number | null
  /** The total, 0 to 100, a run must reach to pass. */
  readonly leastTotal: number
  /** How often each customer may be tried; 0 = as often as wanted. */
  readonly tries: number
  readonly createdAt: number
}

export type AssignedRun = {
  readonly assignmentId: string | null
  readonly scenarioId: string
  readonly mode: Mode
  readonly ended: boolean
  readonly total: number | null
  readonly startedAt: number
}

export type AssignedProgress = {
  readonly passed: readonly string[]
  /** Customers still to be passed that may still be tried, in order. Empty: there is nothing left to do. */
  readonly open: readonly string[]
}

/**
 * How far somebody is with an assignment. A run counts when it was started for it; practice in the same mode counts too,
 * whatever button it was started with, but not against the number of tries.
 */
export function progressOf(work: AssignedWork, runs: readonly AssignedRun[]): AssignedProgress {
  const counts = (run: AssignedRun) =>
    run.assignmentId === work.id ||
    (run.assignmentId === null &&
      run.mode === work.mode &&
      work.mode !== 'assessment' &&
      run.startedAt >= work.createdAt)
  const passes = (id: string) =>
    runs.some((run) => run.scenarioId === id && counts(run) && run.ended && (run.total ?? 0) >= work.leastTotal)
  const mayTry = (id: string) =>
    work.tries === 0 ||
    runs.filter((run) => run.scenarioId === id && run.assignmentId === work.id && run.ended).length < work.tries
  return {
    passed: work.scenarioIds.filter(passes),
    open: work.scenarioIds.filter((id) => !passes(id) && mayTry(id)),
  }
}

/** What is due, as the next step wants it: the first open customer of every assignment that has one. */
export function dueOf(works: readonly AssignedWork[], runs: readonly AssignedRun[]): readonly DueAssignment[] {
  return works.flatMap((work) => {
    const [scenarioId] = progressOf(work, runs).open
    return scenarioId === undefined ? [] : [{ assignmentId: work.id, scenarioId, dueAt: work.dueAt }]
  })
}
