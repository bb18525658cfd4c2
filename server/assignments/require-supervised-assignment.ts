import 'server-only'
import { can, canSupervisePerson, canSuperviseTeam } from '@/domain/access/can'
import type { Actor } from '../actor'
import { type Database, database, type Transaction } from '../database'
import { NotAllowed, NotFound } from '../refusal'
import { assignedColumns } from './stored-assignment'

/** An assignment to a team or a person the actor supervises, cancelled or not. */
export async function requireSupervisedAssignment(
  actor: Actor,
  assignmentId: string,
  tx: Transaction | Database = database,
) {
  if (!can(actor, 'superviseTeam')) throw new NotAllowed()
  const row = await tx.assignment.findUnique({ where: { id: assignmentId }, select: assignedColumns })
  if (!row) throw new NotFound('There is no such assignment.')
  const allowed =
    row.teamId !== null
      ? canSuperviseTeam(actor, row.teamId)
      : row.userId !== null && canSupervisePerson(actor, await ownedBy(tx, row.userId))
  if (!allowed) throw new NotAllowed('This was assigned to somebody outside your teams.')
  return row
}

async function ownedBy(tx: Transaction | Database, userId: string) {
  const rows = await tx.membership.findMany({ where: { userId }, select: { teamId: true } })
  return { ownerId: userId, ownerTeamIds: rows.map((row) => row.teamId) }
}
