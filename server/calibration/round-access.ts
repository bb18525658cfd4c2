import 'server-only'
import { canReviewGrades } from '@/domain/access/can'
import type { Actor } from '../actor'
import { database } from '../database'
import { NotAllowed, NotFound } from '../refusal'

/** A round is for those who mark in it, the one who opened it, and administrators. Others learn nothing of it. */
export async function requireRound(actor: Actor, roundId: string) {
  if (!canReviewGrades(actor)) throw new NotAllowed('Only supervisors and administrators calibrate.')
  const round = await database.calibrationRound.findUnique({
    where: { id: roundId },
    select: {
      id: true,
      title: true,
      seed: true,
      status: true,
      createdById: true,
      createdAt: true,
      closedAt: true,
      raters: {
        select: { userId: true, finishedAt: true, user: { select: { name: true } } },
        orderBy: [{ user: { nameLower: 'asc' } }, { userId: 'asc' }],
      },
    },
  })
  if (!round) throw new NotFound('There is no such round.')
  const own = round.raters.find(({ userId }) => userId === actor.userId) ?? null
  if (!own && round.createdById !== actor.userId && actor.role !== 'admin')
    throw new NotAllowed('This round belongs to other reviewers.')
  return { ...round, own }
}
