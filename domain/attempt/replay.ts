import { ok, type Result } from '../result'
import type { Scenario } from '../scenario/schema'
import { advance } from './advance'
import type { AttemptEvent } from './event'
import { startAttempt } from './start'
import type { AttemptState } from './state'

export type Beginning = { readonly seed: number; readonly pace: number; readonly startedAt: number }

/** The state that these events lead to. The events are the attempt; this is how everything else is derived from them. */
export const replay = (
  scenario: Scenario,
  { seed, pace, startedAt }: Beginning,
  events: readonly AttemptEvent[],
): Result<AttemptState> => {
  let state = startAttempt(scenario, { seed, pace, now: startedAt })
  for (const [position, event] of events.entries()) {
    const next = advance(scenario, state, event)
    if (!next.ok) return { ok: false, problem: { ...next.problem, where: `events/${position}` } }
    state = next.value
  }
  return ok(state)
}
