import 'server-only'
import { z } from 'zod'
import { parts } from '@/domain/grading/grade'

const level = z.union([z.literal(0), z.literal(1), z.literal(2)])
const value = z.number().nullable()

/** What a re-grading changes in one attempt, as the preview keeps and shows it. */
export const changeDetail = z.object({
  marks: z.array(z.object({ seq: z.number(), part: z.enum(parts), from: level, to: level, overridden: z.boolean() })),
  parts: z.array(z.object({ part: z.enum(parts), from: value, to: value })),
  cappedBy: z.array(z.string()),
})
export type ChangeDetail = z.infer<typeof changeDetail>
