import { momentOf } from '../attempt/moment-of'
import type { AttemptState } from '../attempt/state'
import type { Level, Part } from '../grading/grade'
import type { Turn } from '../grading/moment'
import type { Scenario } from '../scenario/schema'

/** A moment as the grading files hold it: what was said, and the case in plain sentences. */
export type PlainMoment = {
  readonly context: readonly Turn[]
  readonly facts: readonly string[]
  readonly policy: readonly string[]
}

const standingWords = { allowed: 'Allowed', discretion: 'At discretion', forbidden: 'Forbidden' } as const

/** `before` is the state in which the reply was written. Facts nobody had told yet are left out. */
export function plainMomentOf(scenario: Scenario, before: AttemptState): PlainMoment {
  const moment = momentOf(scenario, before)
  return {
    context: moment.conversation,
    facts: moment.facts.filter(({ known }) => known !== 'hidden').map(({ text }) => text),
    policy: [
      ...scenario.policy.remedies.map(
        ({ label, standing, limit }) =>
          `${standingWords[standing]}: ${label}${limit === undefined ? '' : ` (${limit})`}`,
      ),
      ...scenario.policy.notes,
    ],
  }
}

/** One line of a grading file. `overall` is only there when somebody judged it. */
export type GradingLine = PlainMoment & {
  readonly id: string
  readonly reply: string
  readonly labels: Readonly<Record<Part, Level>> & { readonly overall?: number }
}

/** JSON lines, as `npm run grade:eval` reads them: one object a line, a line end after the last. */
export const gradingFile = (lines: readonly GradingLine[]): string =>
  lines
    .map(
      ({ id, context, facts, policy, reply, labels }) =>
        `${JSON.stringify({ id, context, facts, policy, reply, labels })}\n`,
    )
    .join('')
