import 'server-only'
import { canReviewGrades } from '@/domain/access/can'
import type { Prisma } from '@/prisma/generated/client'
import type { Actor } from '../actor'
import { database } from '../database'
import { NotAllowed } from '../refusal'
import { levelFrom, partFrom } from '../review/corrections'
import { reviewableBy } from '../review/list-queue'
import { scenarioOfVersion } from '../scenarios/scenario-source'

const pageSize = 25
export const disputeStatuses = ['open', 'accepted', 'partly', 'rejected'] as const
export type DisputeStatus = (typeof disputeStatuses)[number]

const statusFrom = (stored: string): DisputeStatus => {
  const status = disputeStatuses.find((candidate) => candidate === stored)
  if (!status) throw new Error(`Unknown dispute status "${stored}"`)
  return status
}

/** A dispute is raised by the owner of the conversation, so whose it is can be read without looking that up. */
async function raisedWithin(actor: Actor): Promise<Prisma.DisputeWhereInput> {
  const { userId, ...others } = await reviewableBy(actor, null)
  return others.user ? { attempt: { userId, ...others } } : { raisedById: userId as Prisma.StringFilter }
}

/** Disputes of the actor's teams: open ones oldest first, because somebody waits; answered ones newest first. */
export async function listDisputes(actor: Actor, status: 'open' | 'answered', before: string | null = null) {
  if (!canReviewGrades(actor)) throw new NotAllowed('Only supervisors and administrators answer disputes.')
  const direction = status === 'open' ? 'asc' : 'desc'
  const rows = await database.dispute.findMany({
    where: {
      status: status === 'open' ? 'open' : { in: ['accepted', 'partly', 'rejected'] },
      ...(await raisedWithin(actor)),
    },
    select: {
      id: true,
      attemptId: true,
      seq: true,
      part: true,
      proposedLevel: true,
      resolvedLevel: true,
      reason: true,
      answer: true,
      status: true,
      createdAt: true,
      attempt: { select: { user: { select: { name: true } }, version: { select: { id: true, source: true } } } },
    },
    orderBy: [{ createdAt: direction }, { id: direction }],
    take: pageSize + 1,
    ...(before === null ? {} : { cursor: { id: before }, skip: 1 }),
  })
  const shown = rows.slice(0, pageSize)
  const disputes = shown.map(({ attempt, ...row }) => ({
    ...row,
    part: partFrom(row.part),
    status: statusFrom(row.status),
    proposedLevel: levelFrom(row.proposedLevel),
    resolvedLevel: row.resolvedLevel === null ? null : levelFrom(row.resolvedLevel),
    createdAt: row.createdAt.getTime(),
    trainee: attempt.user.name,
    customer: scenarioOfVersion(attempt.version).customer.name,
  }))
  return { disputes, next: rows.length > pageSize ? (shown.at(-1)?.id ?? null) : null }
}

export type ListedDispute = Awaited<ReturnType<typeof listDisputes>>['disputes'][number]
