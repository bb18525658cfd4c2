import 'server-only'
import type { Actor } from '../actor'
import { database } from '../database'
import { Conflict } from '../refusal'
import { requireReviewable } from './require-reviewable'

/** A claim holds this long after it was last renewed; somebody who went home must not lock a conversation away. */
export const claimMinutes = 15

/** Claims from before this moment no longer hold. */
export const claimsExpireBefore = (now: number): Date => new Date(now - claimMinutes * 60_000)

/** Takes a conversation to review, so that nobody else does the same work. Taking one's own again renews it. */
export async function claimReview(actor: Actor, attemptId: string): Promise<{ until: number }> {
  await requireReviewable(actor, attemptId)
  const now = Date.now()
  const claimed = await database.attempt.updateMany({
    where: {
      id: attemptId,
      OR: [
        { claimedById: null },
        { claimedById: actor.userId },
        { claimedAt: null },
        { claimedAt: { lt: claimsExpireBefore(now) } },
      ],
    },
    data: { claimedById: actor.userId, claimedAt: new Date(now) },
  })
  if (claimed.count === 0) throw new Conflict('claimed', 'Somebody else is reviewing this one right now.')
  return { until: now + claimMinutes * 60_000 }
}

/** Gives a claimed conversation back to the queue. */
export async function releaseReview(actor: Actor, attemptId: string): Promise<{ released: boolean }> {
  const released = await database.attempt.updateMany({
    where: { id: attemptId, claimedById: actor.userId },
    data: { claimedById: null, claimedAt: null },
  })
  return { released: released.count > 0 }
}
