import { fail, ok } from '../result'
import type { Scenario } from '../scenario/schema'
import { finish, take } from './effects'
import { speak } from './say'
import type { AttemptState } from './state'
import { record, type Step, type Stepped } from './step'
import { provoke } from './temper'

/** The moment after which the customer may speak up by themselves; null when the timers are off. */
export const patienceEnds = (scenario: Scenario, state: AttemptState): number | null => {
  if (state.pace === 0) return null
  const { patience } = scenario.customer
  const seconds = state.holdSince === null ? patience : Math.max(patience, scenario.actions.hold?.longest ?? patience)
  return state.speakingUntil + seconds * 1000 * state.pace
}

/** Nobody answered. The customer nudges, in the order written, and leaves when every nudge is used up. */
export const silence = (step: Step): Stepped => {
  const { scenario, index, before, draft, shifts } = step
  const ends = patienceEnds(scenario, before)
  if (ends === null) return fail({ code: 'timers-off' })
  if (draft.at < ends) return fail({ code: 'silence-too-early', facts: { remainingMs: ends - draft.at } })

  const { nudges, leaves } = scenario.customer
  draft.entries = [...draft.entries, { from: 'stage', seq: draft.seq, code: 'silence', at: draft.at }]
  draft.counts = { ...draft.counts, silences: draft.counts.silences + 1 }
  draft.nudged = before.nudged + 1
  provoke(scenario, draft, shifts, 'silence')
  const nudge = nudges[before.nudged]
  if (nudge) {
    const effects = { says: [nudge] }
    take(scenario, index, draft, shifts, { owner: `nudge/${before.nudged}`, route: 'nudge', effects })
  } else speak(draft, scenario.customer, finish(index, draft, leaves))
  const route = nudge ? 'nudge' : 'leaves'
  return ok(record(step, { kind: 'silence', route, text: '', grade: null, expects: {}, verdict: null }))
}
