import 'server-only'
import { canManageUsers } from '@/domain/access/can'
import type { Actor } from '../actor'
import { database } from '../database'
import { NotAllowed, NotFound } from '../refusal'
import { roleOf } from './membership-role'

/** A person's account as an administrator manages it. */
export async function requireAccount(actor: Actor, personId: string) {
  if (!canManageUsers(actor)) throw new NotAllowed()
  const row = await database.user.findFirst({
    where: { id: personId, erasedAt: null },
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      active: true,
      deactivatedAt: true,
      passwordHash: true,
      createdAt: true,
      memberships: { select: { teamId: true } },
      _count: { select: { attempts: true } },
    },
  })
  if (!row) throw new NotFound('There is no such person.')
  const { passwordHash, memberships, _count, ...person } = row
  return {
    ...person,
    role: roleOf(person.role),
    hasPassword: passwordHash !== null,
    teamIds: memberships.map((membership) => membership.teamId),
    attempts: _count.attempts,
    isYou: row.id === actor.userId,
  }
}

export type ManagedAccount = Awaited<ReturnType<typeof requireAccount>>
