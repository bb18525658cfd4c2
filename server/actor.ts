import 'server-only'
import { getServerSession } from 'next-auth'
import { cache } from 'react'
import { type Asker, type Role, roles } from '../domain/access/role'
import { authOptions } from './auth/options'
import { type Database, database } from './database'
import { NotSignedIn } from './refusal'

declare const made: unique symbol

/**
 * The signed-in person on whose behalf something is done. Every server function takes one, and only this file makes them:
 * that is how a function which forgets to ask "who?" fails to compile.
 */
export type Actor = Asker & { readonly name: string; readonly [made]: true }

/** Reads a person as they are now. Null when there is no such person or the account was deactivated. */
export async function actorOf(userId: string, db: Database = database): Promise<Actor | null> {
  const person = await db.user.findUnique({
    where: { id: userId },
    select: { id: true, name: true, role: true, active: true, memberships: { select: { teamId: true, role: true } } },
  })
  if (!person?.active || !isRole(person.role)) return null
  const kind = person.role === 'supervisor' ? 'supervisor' : 'member'
  const teamIds = person.memberships
    .filter((membership) => membership.role === kind)
    .map((membership) => membership.teamId)
  return { userId: person.id, name: person.name, role: person.role, teamIds } as unknown as Actor
}

const isRole = (role: string): role is Role => (roles as readonly string[]).includes(role)

/** The actor of this request, or null. Read from the database once per request: who was deactivated is out at once. */
export const findActor = cache(async (): Promise<Actor | null> => {
  const session = await getServerSession(authOptions())
  return session?.user?.id ? actorOf(session.user.id) : null
})

/** The actor of this request. Throws NotSignedIn. */
export async function requireActor(): Promise<Actor> {
  const actor = await findActor()
  if (!actor) throw new NotSignedIn()
  return actor
}
