import 'server-only'
import { z } from 'zod'
import { type AssignedRun, type AssignedWork, progressOf } from '@/domain/coaching/assigned'
import type { Actor } from '../actor'
import { modeOf } from '../attempts/stored-mode'
import { database } from '../database'

const storedIds = z.array(z.string())

export type OwnAssignment = {
  readonly work: AssignedWork
  readonly passed: readonly string[]
  /** Customers still to pass that may still be tried; the first is the next. */
  readonly open: readonly string[]
}

/** What was assigned to the actor, or to a team they practise in, and is not cancelled; soonest due first. */
export async function listOwnAssignments(actor: Actor): Promise<readonly OwnAssignment[]> {
  const memberships = await database.membership.findMany({
    where: { userId: actor.userId, role: 'member' },
    select: { teamId: true },
  })
  const rows = await database.assignment.findMany({
    where: {
      cancelledAt: null,
      OR: [{ userId: actor.userId }, { teamId: { in: memberships.map((row) => row.teamId) } }],
    },
    select: {
      id: true,
      title: true,
      scenarioIds: true,
      mode: true,
      dueAt: true,
      leastTotal: true,
      tries: true,
      createdAt: true,
    },
  })
  const works = rows.map(
    (row): AssignedWork => ({
      ...row,
      scenarioIds: storedIds.parse(JSON.parse(row.scenarioIds)),
      mode: modeOf(row.mode),
      dueAt: row.dueAt?.getTime() ?? null,
      createdAt: row.createdAt.getTime(),
    }),
  )
  const runs = works.length === 0 ? [] : await runsOf(actor, works)
  return works
    .sort((a, b) => (a.dueAt ?? Number.POSITIVE_INFINITY) - (b.dueAt ?? Number.POSITIVE_INFINITY))
    .map((work) => ({ work, ...progressOf(work, runs) }))
}

async function runsOf(actor: Actor, works: readonly AssignedWork[]): Promise<AssignedRun[]> {
  const rows = await database.attempt.findMany({
    where: {
      userId: actor.userId,
      parentId: null,
      scenarioId: { in: [...new Set(works.flatMap((work) => work.scenarioIds))] },
    },
    select: { assignmentId: true, scenarioId: true, mode: true, status: true, total: true, startedAt: true },
  })
  return rows.map(({ status, mode, startedAt, ...row }) => ({
    ...row,
    mode: modeOf(mode),
    ended: status === 'ended',
    startedAt: startedAt.getTime(),
  }))
}
