import 'server-only'
import { z } from 'zod'
import { actions } from '@/domain/attempt/event'

const longest = 4000
const said = z
  .string()
  .max(
    longest,
    `That is longer than ${longest} characters. Shorten it and send again; your words are still in the box.`,
  )
const reply = said.refine((text) => text.trim() !== '', 'Write something to the customer first.')
const common = {
  /** The sender's own id: sending the same id again changes nothing and gets the same answer. */
  id: z.uuid('id must be a UUID.'),
  /** The last seq the sender has seen; a different one means another tab was quicker. */
  after: z.number().int().min(0),
}

/** Body of `POST /api/attempts/:id/events`. */
export const eventInputSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    kind: z.literal('reply'),
    text: reply,
    /** Guided mode: the written reply it was made from. */
    choice: z.string().max(longest).optional(),
  }),
  z.strictObject({ ...common, kind: z.literal('silence') }),
  z.strictObject({ ...common, kind: z.literal('hold'), text: said.default('') }),
  z.strictObject({ ...common, kind: z.literal('resume') }),
  z.strictObject({ ...common, kind: z.literal('action'), action: z.enum(actions), text: said.default('') }),
  z.strictObject({ ...common, kind: z.literal('hint') }),
  z.strictObject({ ...common, kind: z.literal('notes'), text: said }),
])
export type EventInput = z.infer<typeof eventInputSchema>
