import 'server-only'
import { canContinueAttempt, canViewAttempt } from '@/domain/access/can'
import type { Actor } from '../actor'
import { database } from '../database'
import { NotAllowed, NotFound } from '../refusal'

/**
 * Refuses whoever may not open this attempt, without reading more of it than that takes: layouts ask before a page starts
 * to stream, so that the answer can still be 403 or 404. `practise` is for its owner alone, `read` for reviewers too.
 */
export async function requireAttemptAccess(
  actor: Actor,
  attemptId: string,
  purpose: 'practise' | 'read',
): Promise<void> {
  const attempt = await database.attempt.findUnique({
    where: { id: attemptId },
    select: { userId: true, user: { select: { memberships: { select: { teamId: true } } } } },
  })
  if (!attempt) throw new NotFound('There is no such conversation.')
  const owned = { ownerId: attempt.userId, ownerTeamIds: attempt.user.memberships.map(({ teamId }) => teamId) }
  if (purpose === 'practise') {
    if (!canContinueAttempt(actor, owned)) throw new NotFound('There is no such conversation of yours.')
  } else if (!canViewAttempt(actor, owned)) {
    // A colleague's conversation is nobody's business: for people who review nothing it does not exist.
    if (actor.role === 'trainee') throw new NotFound('There is no such conversation of yours.')
    throw new NotAllowed('This conversation belongs to someone outside your teams.')
  }
}
