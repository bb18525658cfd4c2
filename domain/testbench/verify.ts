import { z } from 'zod'
import { advance } from '../attempt/advance'
import type { AttemptEvent } from '../attempt/event'
import { momentOf } from '../attempt/moment-of'
import { startAttempt } from '../attempt/start'
import { type Grade, parts } from '../grading/grade'
import { fail, ok, type Problem, type Result } from '../result'
import { parseScenario } from '../scenario/parse'
import { scoreAttempt } from '../scoring/score-attempt'
import type { Grader } from './run'

/** What must be kept of an attempt so that anybody can derive its grade again. */
export const keptAttemptSchema = z.object({
  /** The scenario's text, as it was when the attempt was made. */
  scenario: z.string(),
  grader: z.string(),
  policy: z.string(),
  seed: z.number().int(),
  pace: z.number().min(0),
  startedAt: z.number(),
  events: z.array(z.looseObject({ id: z.string(), at: z.number(), kind: z.string() })),
  ending: z.string().nullable(),
  total: z.number(),
})
export type KeptAttempt = z.infer<typeof keptAttemptSchema>

/** One place where what is derived now is not what was kept. */
export type Difference = {
  readonly seq: number | null
  readonly what: string
  readonly kept: string
  readonly derived: string
}
export type Verdict = { readonly differences: readonly Difference[]; readonly graded: number; readonly total: number }

const differencesOf = (seq: number, kept: Grade, derived: Grade): Difference[] => {
  const list = (what: string, one: readonly string[], other: readonly string[]) =>
    [...one].sort().join(' ') === [...other].sort().join(' ')
      ? []
      : [{ seq, what, kept: [...one].sort().join(' ') || 'none', derived: [...other].sort().join(' ') || 'none' }]
  return [
    ...parts.flatMap((part) =>
      kept.parts[part].level === derived.parts[part].level
        ? []
        : [{ seq, what: part, kept: String(kept.parts[part].level), derived: String(derived.parts[part].level) }],
    ),
    ...list('flags', kept.flags, derived.flags),
    ...list('acts', kept.acts, derived.acts),
    ...list('restated', kept.restated, derived.restated),
    ...list('offered', kept.offered, derived.offered),
  ]
}

/**
 * Derives an attempt again from its scenario, what was said and the grader, and says where the result differs from what
 * was kept. Each reply is graded at the moment that the kept events lead to, so that one difference does not draw others.
 */
export const verifyAttempt = (kept: KeptAttempt, grade: Grader): Result<Verdict> => {
  const parsed = parseScenario(kept.scenario)
  if (!parsed.ok) return fail({ code: 'scenario-unreadable', facts: { problems: parsed.problem.length } })
  const scenario = parsed.value
  const differences: Difference[] = []
  let graded = 0
  let state = startAttempt(scenario, { seed: kept.seed, pace: kept.pace, now: kept.startedAt })
  for (const [position, loose] of kept.events.entries()) {
    const event = loose as unknown as AttemptEvent
    if ('grade' in event && event.grade && 'text' in event) {
      graded += 1
      differences.push(...differencesOf(position + 1, event.grade, grade(event.text, momentOf(scenario, state))))
    }
    const next: Result<typeof state, Problem> = advance(scenario, state, event)
    if (!next.ok) return fail({ ...next.problem, where: `events/${position}` })
    state = next.value
  }
  const { total } = scoreAttempt(scenario, state)
  if (state.ending !== kept.ending)
    differences.push({ seq: null, what: 'ending', kept: kept.ending ?? 'none', derived: state.ending ?? 'none' })
  // Stored totals are whole numbers.
  if (Math.round(total) !== Math.round(kept.total))
    differences.push({ seq: null, what: 'total', kept: String(kept.total), derived: String(total) })
  return ok({ differences, graded, total })
}
