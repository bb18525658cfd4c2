import { z } from 'zod'
import { acts, flags, type parts } from '../grading/grade'
import { count, levels, name, range } from './measure'

const names = (says: string) => z.array(name).min(1).describe(says)

/**
 * When a route is taken. Everything named in one condition must hold; a list means "any of these";
 * `all`, `any` and `not` combine conditions. Data, never an expression: nothing is evaluated.
 */
export type Condition = {
  atLeast?: Partial<Record<(typeof parts)[number], 0 | 1 | 2>>
  atMost?: Partial<Record<(typeof parts)[number], 0 | 1 | 2>>
  restates?: string[]
  restated?: string[]
  contradicts?: string[]
  offers?: string[]
  offered?: string[]
  standing?: ('allowed' | 'discretion' | 'forbidden')[]
  acts?: (typeof acts)[number][]
  flags?: (typeof flags)[number][]
  knows?: string[]
  remembers?: string[]
  temper?: { above?: number; below?: number }
  turnsHere?: { atLeast?: number; atMost?: number }
  turns?: { atLeast?: number; atMost?: number }
  holds?: { atLeast?: number; atMost?: number }
  silences?: { atLeast?: number; atMost?: number }
  interruptions?: { atLeast?: number; atMost?: number }
  visited?: string[]
  all?: Condition[]
  any?: Condition[]
  not?: Condition
}

export const conditionSchema: z.ZodType<Condition> = z
  .lazy(() =>
    z.strictObject({
      atLeast: levels.optional().describe('Every part named here got at least this level, 0 to 2.'),
      atMost: levels.optional().describe('Every part named here got at most this level, 0 to 2.'),
      restates: names('Any of these facts is put back to the customer in this reply.').optional(),
      restated: names('Any of these facts was put back, in this reply or an earlier one.').optional(),
      contradicts: names('Any of these facts is got wrong in this reply.').optional(),
      offers: names('Any of these remedies is offered in this reply.').optional(),
      offered: names('Any of these remedies was offered, in this reply or an earlier one.').optional(),
      standing: z
        .array(z.enum(['allowed', 'discretion', 'forbidden']))
        .min(1)
        .describe('A remedy of any of these standings is offered in this reply.')
        .optional(),
      acts: z.array(z.enum(acts)).min(1).describe('Any of these good moves is made in this reply.').optional(),
      flags: z.array(z.enum(flags)).min(1).describe('Any of these faults is in this reply.').optional(),
      knows: names('Any of these facts is on the record or was told before this reply.').optional(),
      remembers: names('Any of these was remembered by an earlier route.').optional(),
      temper: range.describe('The temper once this reply has moved it.').optional(),
      turnsHere: count.describe('Replies spent at this node, this one included.').optional(),
      turns: count.describe('Replies in the whole conversation, this one included.').optional(),
      holds: count.describe('Times put on hold so far.').optional(),
      silences: count.describe('Times the customer was left waiting so far.').optional(),
      interruptions: count.describe('Times the customer was spoken over, this reply included.').optional(),
      visited: names('Any of these nodes was visited, the present one included.').optional(),
      all: z.array(conditionSchema).min(1).describe('All of these conditions hold.').optional(),
      any: z.array(conditionSchema).min(1).describe('At least one of these conditions holds.').optional(),
      // Described after `optional()`: describing the condition itself would make a new one each time, without end.
      not: conditionSchema.optional().describe('This condition does not hold.'),
    }),
  )
  .meta({ id: 'condition' })
