import 'server-only'
import type { Actor } from '../actor'
import { recordAudit } from '../audit/record'
import { database, type Transaction } from '../database'
import { Unprocessable } from '../refusal'
import { membershipRole, roleOf } from './membership-role'
import { type Managed, requireManaged } from './require-managed'

/** Moves somebody: these are now all their teams. What they practised stays with them, and moves where they go. */
export async function setTeams(actor: Actor, personId: string, teamIds: readonly string[]): Promise<void> {
  await database.$transaction(async (tx) => {
    await moveWithin(tx, actor, await requireManaged(tx, actor, personId), teamIds)
  })
}

/** The same inside somebody's transaction, for a person already allowed to be changed. */
export async function moveWithin(tx: Transaction, actor: Actor, person: Managed, teamIds: readonly string[]) {
  const wanted = [...new Set(teamIds)]
  if ((await tx.team.count({ where: { id: { in: wanted } } })) !== wanted.length)
    throw new Unprocessable('no-such-team', 'One of these teams does not exist any more.', 'teams')
  const before = person.memberships.map((membership) => membership.teamId)
  const leaves = before.filter((teamId) => !wanted.includes(teamId))
  const joins = wanted.filter((teamId) => !before.includes(teamId))
  if (leaves.length + joins.length === 0) return
  const role = membershipRole(roleOf(person.role))
  await tx.membership.deleteMany({ where: { userId: person.id, teamId: { in: leaves } } })
  for (const teamId of joins) await tx.membership.create({ data: { userId: person.id, teamId, role } })
  await recordAudit(tx, actor, {
    action: 'person.moved',
    subject: { type: 'person', id: person.id },
    before: { teams: before },
    after: { teams: wanted },
  })
}
