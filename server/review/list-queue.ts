import 'server-only'
import { canReviewGrades } from '@/domain/access/can'
import { type ReasonName, ranksOfReason } from '@/domain/review/queue-reason'
import type { Prisma } from '@/prisma/generated/client'
import type { Actor } from '../actor'
import { modeOf } from '../attempts/stored-mode'
import { database } from '../database'
import { NotAllowed } from '../refusal'
import { scenarioOfVersion } from '../scenarios/scenario-source'
import { claimsExpireBefore } from './claim'
import { reasonsFrom } from './review-columns'

const pageSize = 25

export type QueueFilter = {
  readonly reason: ReasonName | null
  readonly teamId: string | null
  readonly scenarioId: string | null
  /** Also those somebody else is reviewing right now. */
  readonly claimed: boolean
}

export const everything: QueueFilter = { reason: null, teamId: null, scenarioId: null, claimed: false }

/** Beyond this many people a team is most of the company, and the queue's own order is the quicker way through. */
const mostNamed = 900

/**
 * Whose work an actor reviews: people of their teams, administrators everybody's; nobody their own. Named by id where they
 * are few, so that the database reads their rows only and not the queue of the whole company.
 */
export async function reviewableBy(actor: Actor, teamId: string | null): Promise<Prisma.AttemptWhereInput> {
  const notOwn = { userId: { not: actor.userId } }
  if (actor.role === 'admin' && teamId === null) return notOwn
  const ids = await idsIn(teamsOf(actor, teamId), actor)
  if (ids.length <= mostNamed) return { userId: { in: ids } }
  return { ...notOwn, user: { memberships: { some: { teamId: { in: teamsOf(actor, teamId) } } } } }
}

const teamsOf = (actor: Actor, teamId: string | null): string[] =>
  actor.role === 'admin' && teamId !== null
    ? [teamId]
    : actor.teamIds.filter((own) => teamId === null || own === teamId)

async function idsIn(teamIds: readonly string[], actor: Actor): Promise<string[]> {
  const members = await database.membership.findMany({
    where: { teamId: { in: [...teamIds] }, userId: { not: actor.userId } },
    select: { userId: true },
    take: mostNamed + 1,
  })
  return [...new Set(members.map(({ userId }) => userId))]
}

/** Where the page before ended; each row's own key, so that nothing is skipped or shown twice while the queue moves. */
function after(cursor: string | null): Prisma.AttemptWhereInput {
  const [rank, endedAt, id] = (cursor ?? '').split('_')
  const last = { rank: Number(rank), at: Number(endedAt) }
  if (!id || !Number.isInteger(last.rank) || !Number.isInteger(last.at)) return {}
  const at = new Date(last.at)
  return {
    // The first condition alone is what the index can use; the rest settles ties.
    AND: [
      { reviewRank: { lte: last.rank } },
      {
        OR: [
          { reviewRank: { lt: last.rank } },
          { reviewRank: last.rank, endedAt: { lt: at } },
          { reviewRank: last.rank, endedAt: at, id: { lt: id } },
        ],
      },
    ],
  }
}

async function filteredBy(actor: Actor, filter: QueueFilter, now: number): Promise<Prisma.AttemptWhereInput> {
  const { least, most } = filter.reason ? ranksOfReason(filter.reason) : { least: 1, most: 2 ** 31 - 1 }
  const free = [{ claimedById: null }, { claimedById: actor.userId }, { claimedAt: { lt: claimsExpireBefore(now) } }]
  return {
    ...(await reviewableBy(actor, filter.teamId)),
    reviewRank: { gte: least, lte: most },
    ...(filter.scenarioId === null ? {} : { scenarioId: filter.scenarioId }),
    ...(filter.claimed ? {} : { OR: free }),
  }
}

/** Conversations that need a person, where it matters most first. `cursor` is the `next` of the page before. */
export async function listQueue(actor: Actor, filter: QueueFilter = everything, cursor: string | null = null) {
  if (!canReviewGrades(actor)) throw new NotAllowed('Only supervisors and administrators review conversations.')
  const now = Date.now()
  const found = await database.attempt.findMany({
    where: { AND: [await filteredBy(actor, filter, now), after(cursor)] },
    select: {
      id: true,
      mode: true,
      endedAt: true,
      total: true,
      reviewRank: true,
      reviewFacts: true,
      claimedById: true,
      claimedAt: true,
      user: { select: { name: true } },
      version: { select: { id: true, source: true } },
    },
    orderBy: [{ reviewRank: 'desc' }, { endedAt: 'desc' }, { id: 'desc' }],
    take: pageSize + 1,
  })
  const shown = found.slice(0, pageSize)
  const last = shown.at(-1)
  const items = shown.map((row) => {
    const scenario = scenarioOfVersion(row.version)
    const holds = row.claimedAt !== null && row.claimedAt >= claimsExpireBefore(now)
    return {
      attemptId: row.id,
      trainee: row.user.name,
      customer: scenario.customer.name,
      title: scenario.title,
      mode: modeOf(row.mode),
      endedAt: row.endedAt?.getTime() ?? 0,
      total: row.total ?? 0,
      reasons: reasonsFrom(row.reviewFacts),
      claim:
        !holds || row.claimedById === null
          ? null
          : row.claimedById === actor.userId
            ? ('mine' as const)
            : ('other' as const),
    }
  })
  const more = found.length > pageSize && last
  return { items, next: more ? `${last.reviewRank}_${last.endedAt?.getTime() ?? 0}_${last.id}` : null }
}

export type QueueItem = Awaited<ReturnType<typeof listQueue>>['items'][number]

const mostCounted = 250

/** How many wait, up to 250: beyond that the exact number helps nobody and costs a walk through all of them. */
export async function countQueue(
  actor: Actor,
  filter: QueueFilter = everything,
): Promise<{ count: number; more: boolean }> {
  if (!canReviewGrades(actor)) throw new NotAllowed('Only supervisors and administrators review conversations.')
  const rows = await database.attempt.findMany({
    where: await filteredBy(actor, filter, Date.now()),
    select: { id: true },
    // The order of the index: without one every attempt is looked at.
    orderBy: { reviewRank: 'desc' },
    take: mostCounted + 1,
  })
  return { count: Math.min(rows.length, mostCounted), more: rows.length > mostCounted }
}

/** The first conversation of the queue that is not this one; null when there is none. */
export async function findNextInQueue(actor: Actor, attemptId: string): Promise<string | null> {
  if (!canReviewGrades(actor)) throw new NotAllowed('Only supervisors and administrators review conversations.')
  const next = await database.attempt.findFirst({
    where: { AND: [await filteredBy(actor, everything, Date.now()), { id: { not: attemptId } }] },
    select: { id: true },
    orderBy: [{ reviewRank: 'desc' }, { endedAt: 'desc' }, { id: 'desc' }],
  })
  return next?.id ?? null
}
