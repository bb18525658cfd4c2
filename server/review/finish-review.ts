import 'server-only'
import type { Actor } from '../actor'
import { database } from '../database'
import { Conflict } from '../refusal'
import { findNextInQueue } from './list-queue'
import { lockAttempt, refreshScore } from './refresh-score'
import { requireReviewable } from './require-reviewable'

/** Done: the conversation leaves the queue. Answers with the next one to review, or null when the queue is empty. */
export async function finishReview(actor: Actor, attemptId: string): Promise<{ next: string | null }> {
  const attempt = await requireReviewable(actor, attemptId)
  await database.$transaction(async (tx) => {
    await lockAttempt(tx, attemptId)
    const open = await tx.dispute.count({ where: { attemptId, status: 'open' } })
    if (open > 0) throw new Conflict('open-dispute', 'A dispute is still open. Answer it first.')
    await tx.attempt.update({
      where: { id: attemptId },
      data: { reviewedAt: new Date(), claimedById: null, claimedAt: null },
      select: { id: true },
    })
    await refreshScore(tx, attempt)
  })
  return { next: await findNextInQueue(actor, attemptId) }
}
