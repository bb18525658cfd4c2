import 'server-only'
import { z } from 'zod'

export const assignableModes = ['coached', 'solo', 'assessment'] as const

const someone = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), id: z.string().min(1, 'Choose somebody.') }),
  z.strictObject({ kind: z.literal('team'), id: z.string().min(1, 'Choose a team.') }),
])

/** What a supervisor asks for: who, which customers in which order, how, and by when. */
export const assignmentInputSchema = z.strictObject({
  to: someone,
  title: z.string().trim().max(120, 'Make the title shorter.').default(''),
  scenarioIds: z
    .array(z.string().min(1))
    .min(1, 'Choose at least one customer.')
    .max(12, 'Twelve customers are enough for one assignment.')
    .refine((ids) => new Set(ids).size === ids.length, 'Each customer may be in it once.'),
  mode: z.enum(assignableModes),
  dueAt: z.iso.datetime({ error: 'This is not a date.' }).nullable(),
  leastTotal: z.number().int().min(0).max(100, 'A score is 0 to 100.'),
  tries: z.number().int().min(0).max(20, 'Twenty tries at most, or 0 for as many as wanted.'),
})
export type AssignmentInput = z.infer<typeof assignmentInputSchema>
