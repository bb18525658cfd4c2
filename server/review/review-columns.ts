import 'server-only'
import { z } from 'zod'
import { flags } from '@/domain/grading/grade'
import { type QueueReason, queueRankOf } from '@/domain/review/queue-reason'

/** Why, and how urgently, a person should look: kept in the attempt's own row, so that the queue is one index range. */
export const reviewColumns = (reasons: readonly QueueReason[]) => ({
  reviewReason: reasons[0]?.reason ?? null,
  reviewRank: queueRankOf(reasons),
  reviewFacts: reasons.length === 0 ? null : JSON.stringify(reasons),
})

const stored = z.array(
  z.discriminatedUnion('reason', [
    z.object({ reason: z.literal('dispute'), count: z.number() }),
    z.object({ reason: z.literal('unsure'), marks: z.number(), swing: z.number() }),
    z.object({ reason: z.literal('critical'), flags: z.array(z.enum([...flags, 'forbidden-promise'])) }),
    z.object({ reason: z.literal('assessment') }),
    z.object({ reason: z.literal('sample') }),
  ]),
)

/** The reasons column as reasons. Anything else means damaged data: it throws. */
export const reasonsFrom = (column: string | null): QueueReason[] =>
  column === null ? [] : stored.parse(JSON.parse(column))
