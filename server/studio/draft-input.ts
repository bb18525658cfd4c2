import 'server-only'
import { z } from 'zod'
import type { Layout } from '@/domain/editing/document'
import { name } from '@/domain/scenario/measure'
import { longestSource } from '@/domain/scenario/source'
import { BadInput } from '../refusal'
import type { Golden } from './answers'

const coordinate = z.number().min(-1_000_000).max(1_000_000)
const layoutSchema = z
  .record(z.string().max(60), z.object({ x: coordinate, y: coordinate }))
  .refine((layout) => Object.keys(layout).length <= 2000, 'There are more places on the map than it can hold.')
const goldenSchema = z.object({
  name: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'A golden conversation is named in lower-case words joined by hyphens.'),
  source: z.string().max(64 * 1024, 'A golden conversation is longer than 64 KB.'),
})
const tooLong =
  'The text is longer than 256 KB. Shorten it, or split it into two customers; nothing of it was lost here.'

export const sourceSchema = z.string().max(longestSource, tooLong)
export const goldensSchema = z.array(goldenSchema).max(60, 'A customer holds at most 60 golden conversations.')

/** Body of `PUT /api/studio/:id/draft`. */
export const saveInputSchema = z.strictObject({
  revision: z.number().int().min(0),
  source: sourceSchema,
  layout: layoutSchema,
  conversations: goldensSchema,
})

export const publishInputSchema = z.strictObject({
  revision: z.number().int().min(0),
  note: z.string().trim().max(500).default(''),
  reason: z.string().trim().max(500).optional(),
  publishAt: z.number().int().optional(),
})

const newName = { id: name.optional(), title: z.string().trim().min(1, 'Give the customer a title.').max(120) }

/** How a draft can begin. */
export const beginSchema = z.discriminatedUnion('from', [
  z.strictObject({
    from: z.literal('template'),
    template: z.enum(['blank', 'put-right', 'kind-no']),
    customerName: z.string().trim().min(1).max(80).default('Pat Miller'),
    ...newName,
  }),
  z.strictObject({
    from: z.literal('transcript'),
    text: z.string().max(64 * 1024, 'The conversation is longer than 64 KB. Paste a part of it.'),
    ...newName,
  }),
  z.strictObject({ from: z.literal('duplicate'), scenarioId: name, ...newName }),
  z.strictObject({
    from: z.literal('file'),
    source: sourceSchema,
    fileName: z.string().max(200).default('scenario.yaml'),
    conversations: goldensSchema.default([]),
    replace: z.boolean().default(false),
  }),
  z.strictObject({ from: z.literal('current'), scenarioId: name }),
])
export type Begin = z.infer<typeof beginSchema>

/** Stored as JSON by this server and by nobody else: anything odd in it is a fault, and throws. */
export const storedGoldens = (json: string): readonly Golden[] =>
  z.array(z.object({ name: z.string(), source: z.string() })).parse(JSON.parse(json))
export const storedLayout = (json: string): Layout => layoutSchema.parse(JSON.parse(json))

const mostBodyCharacters = 4 * 1024 * 1024

/** As `readBody`, for a whole customer with its goldens: every part has a limit of its own in the schema. */
export async function readDraftBody<Value>(request: Request, schema: z.ZodType<Value>): Promise<Value> {
  const tooLarge = () =>
    new BadInput('This is more than a customer can hold. Nothing was saved; your text is still on the page.', 413)
  if (Number(request.headers.get('content-length') ?? 0) > mostBodyCharacters) throw tooLarge()
  const text = await request.text()
  if (text.length > mostBodyCharacters) throw tooLarge()
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    throw new BadInput('The request is not JSON.')
  }
  return schema.parse(body)
}
