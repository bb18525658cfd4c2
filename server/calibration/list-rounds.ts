import 'server-only'
import { canReviewGrades } from '@/domain/access/can'
import { roundSummary } from '@/domain/review/round-results'
import type { Actor } from '../actor'
import { recordAudit } from '../audit/record'
import { database } from '../database'
import { Conflict, NotAllowed } from '../refusal'
import { ratedItems } from './require-results'
import { requireRound } from './round-access'

const shownRounds = 12

/** The actor's rounds, newest first, with how far they are; figures only of rounds whose marks the actor may see. */
export async function listRounds(actor: Actor) {
  if (!canReviewGrades(actor)) throw new NotAllowed('Only supervisors and administrators calibrate.')
  const concerns =
    actor.role === 'admin'
      ? {}
      : { OR: [{ createdById: actor.userId }, { raters: { some: { userId: actor.userId } } }] }
  const rounds = await database.calibrationRound.findMany({
    where: concerns,
    select: {
      id: true,
      title: true,
      status: true,
      createdAt: true,
      raters: { select: { userId: true, finishedAt: true } },
      _count: { select: { items: true } },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: shownRounds,
  })
  return Promise.all(
    rounds.map(async ({ raters, _count, createdAt, ...round }) => {
      const own = raters.find(({ userId }) => userId === actor.userId)
      const finished = raters.filter(({ finishedAt }) => finishedAt !== null).map(({ userId }) => userId)
      const isBlind = own !== undefined && own.finishedAt === null && round.status === 'open'
      const hasFigures = !isBlind && finished.length > 1
      return {
        ...round,
        createdAt: createdAt.getTime(),
        replies: _count.items,
        people: raters.length,
        finished: finished.length,
        todo: isBlind,
        summary: hasFigures ? roundSummary(await ratedItems(round.id, finished), finished) : null,
      }
    }),
  )
}
export type ListedRound = Awaited<ReturnType<typeof listRounds>>[number]

/** Closes a round: who has not handed in is left out. Only the one who opened it, and administrators. */
export async function closeRound(actor: Actor, roundId: string): Promise<{ closed: true }> {
  const round = await requireRound(actor, roundId)
  if (round.createdById !== actor.userId && actor.role !== 'admin')
    throw new NotAllowed('Only the one who opened this round closes it.')
  await database.$transaction(async (tx) => {
    const closed = await tx.calibrationRound.updateMany({
      where: { id: roundId, status: 'open' },
      data: { status: 'closed', closedAt: new Date() },
    })
    if (closed.count === 0) throw new Conflict('closed', 'This round is closed already.')
    await recordAudit(tx, actor, { action: 'calibration.closed', subject: { type: 'round', id: roundId } })
  })
  return { closed: true }
}
