import 'server-only'
import type { AttemptState } from '@/domain/attempt/state'
import { techniquesSeen } from '@/domain/attempt/techniques-seen'
import { type Corrections, effectiveScore, machineScore, regraded, uncorrected } from '@/domain/review/effective'
import { queueReasonsOf, type Run } from '@/domain/review/queue-reason'
import type { Scenario } from '@/domain/scenario/schema'
import { reviewColumns } from '../review/review-columns'

/** The score as lists and boards read it. The columns are whole numbers; the debrief works out the exact score. */
export function scoreColumns(scenario: Scenario, state: AttemptState, corrections: Corrections) {
  const score = effectiveScore(scenario, state, corrections)
  const partValue = (part: string) => {
    const value = score.parts.find((row) => row.part === part)?.value ?? null
    return value === null ? null : Math.round(value)
  }
  const seen = techniquesSeen(scenario, regraded(state, corrections.revisions))
  return {
    total: Math.round(score.total),
    machineTotal: Math.round(machineScore(scenario, state, corrections).total),
    calm: partValue('calm'),
    listen: partValue('listen'),
    restate: partValue('restate'),
    apologise: partValue('apologise'),
    solve: partValue('solve'),
    techniques: JSON.stringify(
      Object.fromEntries(seen.filter(({ cameUp }) => cameUp).map((technique) => [technique.id, technique.seen])),
    ),
  }
}

/** What is cached beside the events of a finished attempt: its ending and score, and whether a person should look. */
export function settledColumns(scenario: Scenario, state: AttemptState, endedAt: Date, run: Omit<Run, 'openDisputes'>) {
  const ending = scenario.endings.find((candidate) => candidate.id === state.ending)
  const reasons = queueReasonsOf(state, machineScore(scenario, state, uncorrected), { ...run, openDisputes: 0 })
  return {
    status: 'ended',
    endedAt,
    endingId: state.ending,
    difficulty: scenario.difficulty,
    endingKind: ending?.kind ?? null,
    ...scoreColumns(scenario, state, uncorrected),
    ...reviewColumns(reasons),
  }
}
