import 'server-only'
import { canManageUsers } from '@/domain/access/can'
import type { Actor } from '../actor'
import type { Transaction } from '../database'
import { Conflict, NotAllowed, NotFound } from '../refusal'

const columns = {
  id: true,
  name: true,
  email: true,
  role: true,
  active: true,
  memberships: { select: { teamId: true, role: true } },
} as const

/** A person an administrator is about to change, read inside the transaction that changes them. */
export async function requireManaged(tx: Transaction, actor: Actor, personId: string) {
  if (!canManageUsers(actor)) throw new NotAllowed()
  const person = await tx.user.findFirst({ where: { id: personId, erasedAt: null }, select: columns })
  if (!person) throw new NotFound('There is no such person.')
  return person
}

export type Managed = Awaited<ReturnType<typeof requireManaged>>

/** Somebody must be left who can let people in. Throws Conflict when this person is the last who can. */
export async function keepOneAdmin(tx: Transaction, person: Managed): Promise<void> {
  if (person.role !== 'admin' || !person.active) return
  const others = await tx.user.count({ where: { role: 'admin', active: true, id: { not: person.id } } })
  if (others === 0)
    throw new Conflict('last-admin', `${person.name} is the last administrator. Make somebody else one first.`)
}
