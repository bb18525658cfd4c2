import 'server-only'
import type { Actor } from '../actor'
import { requireDebrief } from '../attempts/require-debrief'
import { database } from '../database'
import { claimsExpireBefore } from './claim'
import { requireAttemptReview } from './list-marks'
import { listCustomerOptions } from './queue-options'
import { requireReviewable } from './require-reviewable'
import { reasonsFrom } from './review-columns'

/** What the review screen shows: the debrief as the trainee sees it, and everything people said beside it. */
export async function requireReview(actor: Actor, attemptId: string) {
  await requireReviewable(actor, attemptId)
  const [debrief, review, row, kept, customers] = await Promise.all([
    requireDebrief(actor, attemptId),
    requireAttemptReview(actor, attemptId),
    database.attempt.findUniqueOrThrow({
      where: { id: attemptId },
      select: {
        total: true,
        machineTotal: true,
        reviewFacts: true,
        reviewedAt: true,
        claimedById: true,
        claimedAt: true,
      },
    }),
    database.example.findMany({ where: { attemptId }, select: { seq: true } }),
    listCustomerOptions(),
  ])
  const holds = row.claimedAt !== null && row.claimedAt >= claimsExpireBefore(Date.now())
  const claimant =
    holds && row.claimedById !== null && row.claimedById !== actor.userId
      ? await database.user.findUnique({ where: { id: row.claimedById }, select: { name: true } })
      : null
  return {
    debrief,
    review,
    total: row.total ?? 0,
    machineTotal: row.machineTotal ?? 0,
    reasons: reasonsFrom(row.reviewFacts),
    reviewedAt: row.reviewedAt?.getTime() ?? null,
    claimedBy: claimant?.name ?? null,
    keptSeqs: kept.map(({ seq }) => seq),
    customers,
  }
}

export type ReviewView = Awaited<ReturnType<typeof requireReview>>
