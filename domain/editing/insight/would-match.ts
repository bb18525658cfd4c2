import { advance } from '../../attempt/advance'
import { momentOf } from '../../attempt/moment-of'
import type { AttemptState } from '../../attempt/state'
import type { Scenario } from '../../scenario/schema'
import type { Grader } from '../../testbench/run'

export type Would = { readonly route: string; readonly to: string } | null

/**
 * Where a stored reply would lead in an edited customer: graded anew, because a new phrasing may count, and matched
 * against the edited routes from the state it was sent in. Null when it would still fall through, or when its node is gone.
 */
export const wouldMatch = (edited: Scenario, before: AttemptState, text: string, grade: Grader): Would => {
  if (!edited.nodes.some(({ id }) => id === before.node)) return null
  const event = {
    id: 'again',
    at: Math.max(before.at, before.speakingUntil),
    kind: 'reply',
    text,
    grade: grade(text, momentOf(edited, before)),
  } as const
  const next = advance(edited, before, event)
  if (!next.ok) return null
  const route = next.value.turns.at(-1)?.route
  if (route === undefined || route === null || route === 'otherwise') return null
  return { route, to: next.value.ending ?? next.value.node }
}
