import 'server-only'
import { can } from '@/domain/access/can'
import type { Actor } from '../actor'
import { database } from '../database'
import { requireSupervisedPerson } from '../people/require-person'
import { NotAllowed } from '../refusal'
import { listLibrary } from '../scenarios/list-library'
import { listTeams } from '../teams/list-teams'

type Chosen = { readonly personId: string | null; readonly teamId: string | null }

/**
 * Whom the actor may assign to, and which customers: a supervisor's teams with everybody in them; for an administrator
 * every team, and the people of the one they came from, because all people of a company do not fit a list.
 */
export async function requireAssigningOptions(actor: Actor, { personId, teamId }: Chosen) {
  if (!can(actor, 'superviseTeam')) throw new NotAllowed()
  const chosen = personId === null ? null : await requireSupervisedPerson(actor, personId)
  const [teams, library] = await Promise.all([listTeams(actor), listLibrary(actor)])
  const shownTeams = actor.role === 'admin' ? teams.filter((team) => team.id === teamId) : teams
  const members = await database.membership.findMany({
    where: { teamId: { in: shownTeams.map((team) => team.id) }, role: 'member', user: { active: true } },
    select: { user: { select: { id: true, name: true } } },
    orderBy: [{ user: { nameLower: 'asc' } }, { userId: 'asc' }],
  })
  const people = new Map(members.map(({ user }) => [user.id, user]))
  // Nobody sets themselves what counts for others.
  people.delete(actor.userId)
  if (chosen) people.set(chosen.id, { id: chosen.id, name: chosen.name })
  return {
    teams,
    people: [...people.values()],
    customers: library.map(({ id, title, customer, difficulty, minutes, parts }) => ({
      id,
      title,
      customer: customer.name,
      difficulty,
      minutes,
      parts,
    })),
  }
}

export type AssigningOptions = Awaited<ReturnType<typeof requireAssigningOptions>>
