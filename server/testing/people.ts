import { randomUUID } from 'node:crypto'
import type { Role } from '../../domain/access/role'
import { type Actor, actorOf } from '../actor'
import { database } from '../database'

export async function makeTeam(name = `Team ${randomUUID()}`): Promise<{ id: string; name: string }> {
  return database.team.create({ data: { name }, select: { id: true, name: true } })
}

type Wanted = {
  role?: Role
  name?: string
  email?: string
  passwordHash?: string
  teamIds?: string[]
  active?: boolean
}

/** A person in the test database, and the actor the server would make of them. */
export async function makePerson(wanted: Wanted = {}): Promise<Actor> {
  const { role = 'trainee', name = `Some ${role}`, email, teamIds = [], ...others } = wanted
  const membershipRole = role === 'supervisor' ? 'supervisor' : 'member'
  const { id } = await database.user.create({
    data: {
      ...others,
      role,
      name,
      nameLower: name.toLowerCase(),
      email: email ?? `${randomUUID()}@keepcool.example`,
      memberships: { create: teamIds.map((teamId) => ({ teamId, role: membershipRole })) },
    },
    select: { id: true },
  })
  const actor = await actorOf(id)
  if (!actor) throw new Error(`${name} was made inactive, so there is no actor; use the database directly`)
  return actor
}
