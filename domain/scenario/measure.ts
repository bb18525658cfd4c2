import { z } from 'zod'
import { parts } from '../grading/grade'

/** The small measures and names every other part of the scenario language is made of. */
export const name = z.string().regex(/^[a-z][a-z0-9-]{1,47}$/, 'lower-case words joined by hyphens')
export const line = z.string().trim().min(1).max(600)
export const range = z.strictObject({
  above: z.number().int().optional().describe('Strictly above.'),
  below: z.number().int().optional().describe('Strictly below.'),
})
export const count = z.strictObject({
  atLeast: z.number().int().min(0).optional(),
  atMost: z.number().int().min(0).optional(),
})
export const level = z.literal([0, 1, 2])
export const levels = z.partialRecord(z.enum(parts), level)
