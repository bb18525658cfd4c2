import 'server-only'
import { can, canSupervisePerson, canViewPerson, canViewTeams } from '@/domain/access/can'
import type { Actor } from '../actor'
import { type Database, database, type Transaction } from '../database'
import { NotAllowed, NotFound } from '../refusal'

const columns = {
  id: true,
  name: true,
  role: true,
  active: true,
  memberships: { select: { teamId: true, role: true, team: { select: { name: true } } } },
} as const

export type KnownPerson = {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly active: boolean
  readonly teams: readonly { readonly id: string; readonly name: string; readonly practises: boolean }[]
}

async function findPerson(personId: string, tx: Transaction | Database): Promise<KnownPerson | null> {
  const row = await tx.user.findFirst({ where: { id: personId, erasedAt: null }, select: columns })
  if (!row) return null
  const { memberships, ...person } = row
  const teams = memberships.map(({ teamId, role, team }) => ({
    id: teamId,
    name: team.name,
    practises: role === 'member',
  }))
  return { ...person, teams }
}

const ownedBy = (person: KnownPerson) => ({ ownerId: person.id, ownerTeamIds: person.teams.map((team) => team.id) })

/** Somebody whose figures the actor may read. Throws NotAllowed for somebody else's people, NotFound for nobody. */
export async function requirePerson(actor: Actor, personId: string): Promise<KnownPerson> {
  if (!canViewTeams(actor)) throw new NotAllowed()
  const person = await findPerson(personId, database)
  if (!person) throw new NotFound('There is no such person.')
  if (!canViewPerson(actor, ownedBy(person))) throw new NotAllowed('This person is not in a team of yours.')
  return person
}

/** Somebody the actor may ask to practise. */
export async function requireSupervisedPerson(
  actor: Actor,
  personId: string,
  tx: Transaction | Database = database,
): Promise<KnownPerson> {
  if (!can(actor, 'superviseTeam')) throw new NotAllowed()
  const person = await findPerson(personId, tx)
  if (!person) throw new NotFound('There is no such person.')
  if (!canSupervisePerson(actor, ownedBy(person))) throw new NotAllowed('This person is not in a team of yours.')
  return person
}

/** Whether the actor may ask this person to practise: the buttons are shown accordingly. */
export const maySupervise = (actor: Actor, person: KnownPerson): boolean =>
  can(actor, 'superviseTeam') && canSupervisePerson(actor, ownedBy(person))
