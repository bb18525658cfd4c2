import { advance } from '../attempt/advance'
import type { AttemptEvent } from '../attempt/event'
import { momentOf } from '../attempt/moment-of'
import type { Beginning } from '../attempt/replay'
import { startAttempt } from '../attempt/start'
import { type Grade, type Level, type Part, parts } from '../grading/grade'
import type { Moment } from '../grading/moment'
import { ok, type Result } from '../result'
import type { Scenario } from '../scenario/schema'

export type Grader = { readonly version: string; readonly grade: (reply: string, moment: Moment) => Grade }

const textIn = (event: AttemptEvent): string | null =>
  (event.kind === 'reply' || event.kind === 'hold' || event.kind === 'action') && event.grade !== null
    ? event.text
    : null

/**
 * Every graded turn of a recorded conversation, judged anew at the moment it was said. The conversation is replayed with
 * the grades it had, never with the new ones: what the customer did is what happened. By seq of the turn.
 */
export function gradesAnew(
  scenario: Scenario,
  beginning: Beginning,
  events: readonly AttemptEvent[],
  grader: Grader,
): Result<ReadonlyMap<number, Grade>> {
  let state = startAttempt(scenario, { seed: beginning.seed, pace: beginning.pace, now: beginning.startedAt })
  const anew = new Map<number, Grade>()
  for (const event of events) {
    const text = textIn(event)
    if (text !== null) anew.set(state.seq + 1, grader.grade(text, momentOf(scenario, state)))
    const next = advance(scenario, state, event)
    if (!next.ok) return next
    state = next.value
  }
  return ok(anew)
}

/** Same levels, doubts, flags, acts, facts and remedies: all that a grade counts for. Wording and confidence may differ. */
export function isSameGrade(one: Grade, other: Grade): boolean {
  const told = ({ flags, acts, restated, contradicted, offered }: Grade) =>
    JSON.stringify([flags, acts, restated, contradicted, offered].map((names) => [...names].sort()))
  const isSameMark = (part: Part) =>
    one.parts[part].level === other.parts[part].level && one.parts[part].unsure === other.parts[part].unsure
  return parts.every(isSameMark) && told(one) === told(other)
}

/** A mark that another grader gives differently. */
export type MarkChange = { readonly seq: number; readonly part: Part; readonly from: Level; readonly to: Level }

export const markChanges = (seq: number, before: Grade, after: Grade): MarkChange[] =>
  parts
    .map((part) => ({ seq, part, from: before.parts[part].level, to: after.parts[part].level }))
    .filter(({ from, to }) => from !== to)
