import 'server-only'
import { canManageUsers, canViewEveryTeam, canViewTeams } from '@/domain/access/can'
import type { Actor } from '../actor'
import { database } from '../database'
import { NotAllowed } from '../refusal'

export type ListedTeam = { readonly id: string; readonly name: string }

/** The teams whose figures are open to the actor, by name: a supervisor's own, or every team. */
export async function listTeams(actor: Actor): Promise<readonly ListedTeam[]> {
  if (!canViewTeams(actor)) throw new NotAllowed()
  return database.team.findMany({
    where: canViewEveryTeam(actor) ? {} : { id: { in: [...actor.teamIds] } },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  })
}

export type ManagedTeam = ListedTeam & {
  readonly bar: number
  readonly barPasses: number
  readonly members: number
  readonly supervisors: readonly string[]
}

/** Every team with how many practise in it and who supervises it, for who manages them. */
export async function listManagedTeams(actor: Actor): Promise<readonly ManagedTeam[]> {
  if (!canManageUsers(actor)) throw new NotAllowed()
  const [teams, members, supervisors] = await Promise.all([
    database.team.findMany({ select: { id: true, name: true, bar: true, barPasses: true }, orderBy: { name: 'asc' } }),
    database.membership.groupBy({
      by: ['teamId'],
      where: { role: 'member', user: { active: true } },
      _count: { userId: true },
    }),
    database.membership.findMany({
      where: { role: 'supervisor', user: { active: true } },
      select: { teamId: true, user: { select: { name: true } } },
      orderBy: { user: { nameLower: 'asc' } },
    }),
  ])
  return teams.map((team) => ({
    ...team,
    members: members.find((row) => row.teamId === team.id)?._count.userId ?? 0,
    supervisors: supervisors.filter((row) => row.teamId === team.id).map((row) => row.user.name),
  }))
}
