import type { Mode } from '../attempt/mode'

/** What a team asks of a person before they meet real customers. */
export type Bar = {
  /** The total a run must reach, 0 to 100. */
  readonly total: number
  /** On how many different customers. */
  readonly customers: number
}

export type ReadinessRun = { readonly scenarioId: string; readonly mode: Mode; readonly total: number }

export type Readiness = {
  readonly ready: boolean
  /** Different customers on which the bar was reached. */
  readonly reached: number
  readonly needed: number
}

// With a receipt after every turn, or written answers to choose from, somebody else did part of the work.
const alone: readonly Mode[] = ['solo', 'assessment']

/**
 * Whether somebody is ready: the bar reached without help, on enough different customers. The best run on each counts, so
 * that practising further never takes readiness away; one customer learnt by heart is still only one.
 */
export function readinessOf(runs: readonly ReadinessRun[], bar: Bar): Readiness {
  const reached = new Set(
    runs.filter((run) => alone.includes(run.mode) && run.total >= bar.total).map((run) => run.scenarioId),
  ).size
  return { ready: reached >= bar.customers, reached, needed: bar.customers }
}
