import { z } from 'zod'
import { parts } from '@/domain/grading/grade'

const id = z.string().min(1).max(60)
const seq = z.number().int().min(1)
const longest = 1000
const tooLong = `Use ${longest} characters or fewer.`
const words = (empty: string) => z.string().trim().min(1, empty).max(longest, tooLong)

export const levelSchema = z.union([z.literal(0), z.literal(1), z.literal(2)])
export const idSchema = id

export const markSchema = z.strictObject({
  attemptId: id,
  seq,
  part: z.enum(parts),
  level: levelSchema,
  reason: z.string().trim().max(longest, tooLong),
})
export const commentSchema = z.strictObject({
  attemptId: id,
  seq: seq.nullable(),
  text: words('Write something first.'),
})
export const keepSchema = z.strictObject({ attemptId: id, seq, note: z.string().trim().max(longest, tooLong) })
export const suggestSchema = z.strictObject({ attemptId: id, scenarioId: id })
const reason = words('Say why; the trainee reads it.')
export const disputeAnswerSchema = z.discriminatedUnion('outcome', [
  z.strictObject({ disputeId: id, outcome: z.literal('accepted'), reason }),
  z.strictObject({ disputeId: id, outcome: z.literal('rejected'), reason }),
  z.strictObject({ disputeId: id, outcome: z.literal('partly'), reason, level: levelSchema }),
])
