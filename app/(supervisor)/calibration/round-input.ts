import { z } from 'zod'
import { parts } from '@/domain/grading/grade'

const id = z.string().min(1).max(60)
export const roundIdSchema = id

export const roundSchema = z.strictObject({
  title: z.string().trim().min(1, 'Give the round a name.').max(80, 'Use 80 characters or fewer.'),
  raterIds: z.array(id).min(2, 'Choose two or more people.').max(12, 'Choose twelve people at most.'),
  choice: z.union([
    z.strictObject({ replies: z.number().int().min(1, 'Draw one reply or more.').max(60, 'Draw 60 replies at most.') }),
    z.strictObject({ attemptIds: z.array(id).min(1, 'Choose one conversation or more.').max(30) }),
  ]),
})

export const sheetMarkSchema = z.strictObject({
  roundId: id,
  itemId: id,
  part: z.enum(parts),
  level: z.union([z.literal(0), z.literal(1), z.literal(2)]),
})
