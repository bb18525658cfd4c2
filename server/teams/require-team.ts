import 'server-only'
import { canSuperviseTeam, canViewTeam, canViewTeams } from '@/domain/access/can'
import type { Actor } from '../actor'
import { type Database, database, type Transaction } from '../database'
import { NotAllowed, NotFound } from '../refusal'

const columns = { id: true, name: true, bar: true, barPasses: true, goalPoints: true } as const

export type TeamSettings = {
  readonly id: string
  readonly name: string
  /** The total a person must reach, and on how many different customers, to count as ready. */
  readonly bar: number
  readonly barPasses: number
  readonly goalPoints: number
}

/** A team whose figures the actor may read. Throws NotAllowed for another team, NotFound for none. */
export async function requireTeam(actor: Actor, teamId: string): Promise<TeamSettings> {
  if (!canViewTeams(actor)) throw new NotAllowed()
  const team = await database.team.findUnique({ where: { id: teamId }, select: columns })
  if (!team) throw new NotFound('There is no such team.')
  if (!canViewTeam(actor, teamId)) throw new NotAllowed('This team is supervised by somebody else.')
  return team
}

/** The same for who may also assign to the team, invite into it and set its bar. */
export async function requireSupervisedTeam(
  actor: Actor,
  teamId: string,
  tx: Transaction | Database = database,
): Promise<TeamSettings> {
  if (!canSuperviseTeam(actor, teamId) && actor.role !== 'supervisor') throw new NotAllowed()
  const team = await tx.team.findUnique({ where: { id: teamId }, select: columns })
  if (!team) throw new NotFound('There is no such team.')
  if (!canSuperviseTeam(actor, teamId)) throw new NotAllowed('This team is supervised by somebody else.')
  return team
}
