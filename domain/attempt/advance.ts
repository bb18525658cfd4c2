import { fail, ok } from '../result'
import type { Scenario } from '../scenario/schema'
import { act } from './act'
import { draftOf } from './draft'
import type { AttemptEvent } from './event'
import { hold, resume } from './hold'
import { reply } from './reply'
import { indexOf } from './scenario-index'
import { silence } from './silence'
import type { AttemptState } from './state'
import type { Step, Stepped } from './step'

const longestNotes = 8000

/**
 * The next state, or the reason why this event cannot happen now. Pure: the clock is the event's, variety comes from the
 * attempt's seed, and `state` is left as it was. An event never happens before the one it follows.
 */
export const advance = (scenario: Scenario, state: AttemptState, event: AttemptEvent): Stepped => {
  if (state.status === 'ended') return fail({ code: 'attempt-ended' })
  if (!Number.isFinite(event.at)) return fail({ code: 'bad-clock' })
  const draft = draftOf(state, event.at)
  const step: Step = {
    scenario,
    index: indexOf(scenario),
    before: state,
    draft,
    shifts: [],
    first: [],
    interrupted: false,
  }
  switch (event.kind) {
    case 'reply':
      return reply(step, event.text, event.grade, event.choice)
    case 'silence':
      return silence(step)
    case 'hold':
      return hold(step, event)
    case 'resume':
      return resume(step)
    case 'action':
      return act(step, event)
    case 'hint':
      draft.counts = { ...state.counts, hints: state.counts.hints + 1 }
      return ok(draft)
    case 'notes':
      if (event.text.length > longestNotes) return fail({ code: 'notes-too-long', facts: { limit: longestNotes } })
      draft.notes = event.text
      return ok(draft)
    default:
      return fail({ code: 'unknown-event' })
  }
}
