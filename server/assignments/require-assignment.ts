import 'server-only'
import type { Actor } from '../actor'
import { modeOf } from '../attempts/stored-mode'
import { database } from '../database'
import { namesOf } from './list-assignments'
import { progressOfAssignments } from './people-states'
import { requireSupervisedAssignment } from './require-supervised-assignment'

/** One assignment with everybody it reaches, customer by customer, for who supervises them. */
export async function requireAssignment(actor: Actor, assignmentId: string, now: number) {
  const row = await requireSupervisedAssignment(actor, assignmentId)
  const [[progress], toName, by] = await Promise.all([
    progressOfAssignments([row], now),
    namesOf([row]),
    database.user.findUnique({ where: { id: row.createdById }, select: { name: true } }),
  ])
  const { id, title, leastTotal, tries, teamId } = row
  return {
    id,
    title,
    leastTotal,
    tries,
    teamId,
    mode: modeOf(row.mode),
    to: toName(row),
    by: by?.name ?? 'Somebody who left',
    createdAt: row.createdAt.getTime(),
    dueAt: row.dueAt?.getTime() ?? null,
    cancelledAt: row.cancelledAt?.getTime() ?? null,
    customers: progress?.customers ?? [],
    people: progress?.people ?? [],
  }
}

export type AssignmentDetail = Awaited<ReturnType<typeof requireAssignment>>
