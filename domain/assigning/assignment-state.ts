import type { Mode } from '../attempt/mode'

/** Practice that was asked for: these customers, in this order. */
export type Assigned = {
  readonly scenarioIds: readonly string[]
  readonly mode: Mode
  /** Milliseconds; null when it has no date. */
  readonly dueAt: number | null
  /** The total, 0 to 100, that passes. */
  readonly leastTotal: number
  /** How often each customer may be tried; 0 = as often as wanted. */
  readonly tries: number
}

/** One person's attempt that was started for this assignment. What-ifs after a rewind are never among them. */
export type AssignedAttempt = {
  readonly id: string
  readonly scenarioId: string
  readonly status: 'active' | 'ended' | 'abandoned'
  /** Effective total: a grade changed by a reviewer can pass somebody, or take it back. */
  readonly total: number | null
}

export type StepState = 'passed' | 'did-not-pass' | 'under-way' | 'open' | 'later'

/** One customer of the path. */
export type AssignedStep = {
  readonly scenarioId: string
  readonly state: StepState
  readonly best: number | null
  readonly triesUsed: number
  /** Null: as many as wanted. */
  readonly triesLeft: number | null
  /** The conversation to go on with, if one is under way. */
  readonly activeAttemptId: string | null
}

export const assignmentStates = ['not-started', 'in-progress', 'passed', 'did-not-pass', 'overdue'] as const
export type AssignmentState = (typeof assignmentStates)[number]

/** The path, customer by customer. Only the first that is not passed may be tried: the order is part of the task. */
export function stepsOf(assigned: Assigned, attempts: readonly AssignedAttempt[]): readonly AssignedStep[] {
  let mayBegin = true
  return assigned.scenarioIds.map((scenarioId) => {
    const own = attempts.filter((attempt) => attempt.scenarioId === scenarioId)
    const active = own.find((attempt) => attempt.status === 'active')
    const triesUsed = own.length
    const triesLeft = assigned.tries === 0 ? null : Math.max(0, assigned.tries - triesUsed)
    const totals = own.flatMap((attempt) => (attempt.status === 'ended' ? (attempt.total ?? []) : []))
    const best = totals.length > 0 ? Math.max(...totals) : null
    const state = stateOfStep({ passed: best !== null && best >= assigned.leastTotal, active, triesLeft, mayBegin })
    mayBegin = mayBegin && state === 'passed'
    return { scenarioId, state, best, triesUsed, triesLeft, activeAttemptId: active?.id ?? null }
  })
}

function stateOfStep(given: {
  passed: boolean
  active: AssignedAttempt | undefined
  triesLeft: number | null
  mayBegin: boolean
}): StepState {
  if (given.passed) return 'passed'
  if (given.active) return 'under-way'
  if (given.triesLeft === 0) return 'did-not-pass'
  return given.mayBegin ? 'open' : 'later'
}

/**
 * How one person stands with an assignment. Passing late is passing; being out of tries is final even before the date;
 * `overdue` is only what could still be passed.
 */
export function stateOf(assigned: Assigned, attempts: readonly AssignedAttempt[], now: number): AssignmentState {
  const steps = stepsOf(assigned, attempts)
  if (steps.every((step) => step.state === 'passed')) return 'passed'
  if (steps.some((step) => step.state === 'did-not-pass')) return 'did-not-pass'
  if (assigned.dueAt !== null && assigned.dueAt < now) return 'overdue'
  return steps.some((step) => step.triesUsed > 0) ? 'in-progress' : 'not-started'
}

/** The customer to meet next, or null when there is nothing left to do. */
export function nextStepOf(assigned: Assigned, attempts: readonly AssignedAttempt[]): AssignedStep | null {
  const steps = stepsOf(assigned, attempts)
  if (steps.some((step) => step.state === 'did-not-pass')) return null
  return steps.find((step) => step.state === 'under-way' || step.state === 'open') ?? null
}
