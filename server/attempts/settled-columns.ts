import 'server-only'
import type { AttemptState } from '@/domain/attempt/state'
import { techniquesSeen } from '@/domain/attempt/techniques-seen'
import type { Scenario } from '@/domain/scenario/schema'
import { scoreAttempt } from '@/domain/scoring/score-attempt'

/** What is cached beside the events of a finished attempt: its ending and score, for lists and boards. */
export function settledColumns(scenario: Scenario, state: AttemptState, endedAt: Date) {
  const score = scoreAttempt(scenario, state, [])
  const ending = scenario.endings.find((candidate) => candidate.id === state.ending)
  const total = Math.round(score.total)
  const partValue = (part: string) => {
    const value = score.parts.find((row) => row.part === part)?.value ?? null
    return value === null ? null : Math.round(value)
  }
  return {
    status: 'ended',
    endedAt,
    endingId: state.ending,
    difficulty: scenario.difficulty,
    endingKind: ending?.kind ?? null,
    // The columns are whole numbers; the debrief works out the exact score from the events.
    total,
    machineTotal: total,
    calm: partValue('calm'),
    listen: partValue('listen'),
    restate: partValue('restate'),
    apologise: partValue('apologise'),
    solve: partValue('solve'),
    techniques: JSON.stringify(Object.fromEntries(techniquesSeen(scenario, state).map(({ id, seen }) => [id, seen]))),
  }
}
