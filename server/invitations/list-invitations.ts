import 'server-only'
import { can, canManageUsers } from '@/domain/access/can'
import type { Actor } from '../actor'
import { recordAudit } from '../audit/record'
import { database } from '../database'
import { roleOf } from '../people/membership-role'
import { NotAllowed, NotFound } from '../refusal'

const most = 100

/** Which invitations somebody looks after: those into their own teams, or every one. */
function lookedAfterBy(actor: Actor) {
  if (!can(actor, 'superviseTeam')) throw new NotAllowed()
  return canManageUsers(actor) ? {} : { role: 'trainee', userId: null, teamId: { in: [...actor.teamIds] } }
}

/** Links that still wait for somebody, newest first, at most a hundred. The links themselves are not kept. */
export async function listInvitations(actor: Actor, now: number) {
  const rows = await database.invitation.findMany({
    where: { AND: [lookedAfterBy(actor), { usedAt: null, expiresAt: { gt: new Date(now) } }] },
    select: { id: true, email: true, role: true, createdAt: true, expiresAt: true, team: { select: { name: true } } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: most,
  })
  return rows.map(({ team, role, createdAt, expiresAt, ...row }) => ({
    ...row,
    role: roleOf(role),
    team: team?.name ?? null,
    createdAt: createdAt.getTime(),
    expiresAt: expiresAt.getTime(),
  }))
}

export type OpenInvitation = Awaited<ReturnType<typeof listInvitations>>[number]

/** Takes an invitation back: its link stops working. */
export async function revokeInvitation(actor: Actor, invitationId: string): Promise<void> {
  const mine = lookedAfterBy(actor)
  await database.$transaction(async (tx) => {
    const { count } = await tx.invitation.deleteMany({ where: { AND: [mine, { id: invitationId, usedAt: null }] } })
    if (count === 0) throw new NotFound('There is no such invitation of yours.')
    await recordAudit(tx, actor, {
      action: 'invitation.revoked',
      subject: { type: 'invitation', id: invitationId },
    })
  })
}
