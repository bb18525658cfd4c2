import 'server-only'
import { z } from 'zod'
import { canManageUsers } from '@/domain/access/can'
import type { Actor } from '../actor'
import { recordAudit } from '../audit/record'
import { database, type Transaction } from '../database'
import { NotAllowed, NotFound, Unprocessable } from '../refusal'
import { requireSupervisedTeam } from './require-team'

export const teamNameSchema = z.string().trim().min(1, 'Give the team a name.').max(80, 'Make the name shorter.')

export const barInputSchema = z.strictObject({
  bar: z.number().int().min(1, 'The bar is 1 to 100.').max(100, 'The bar is 1 to 100.'),
  barPasses: z.number().int().min(1, 'At least one customer.').max(50, 'Fifty customers at most.'),
  goalPoints: z.number().int().min(0).max(1_000_000, 'Make the goal smaller.'),
})
export type BarInput = z.infer<typeof barInputSchema>

async function refuseTakenName(tx: Transaction, name: string, exceptId: string) {
  const taken = await tx.team.findFirst({ where: { name, id: { not: exceptId } }, select: { id: true } })
  if (taken) throw new Unprocessable('name-taken', 'There is a team of this name already.', 'name')
}

/** Makes a team. Administrators only. */
export async function createTeam(actor: Actor, name: string): Promise<{ teamId: string }> {
  if (!canManageUsers(actor)) throw new NotAllowed()
  return database.$transaction((tx) => createTeamWithin(tx, actor, name))
}

/** The same inside somebody's transaction. Checks nobody's permission. */
export async function createTeamWithin(tx: Transaction, actor: Actor, name: string): Promise<{ teamId: string }> {
  await refuseTakenName(tx, name, '')
  const { id } = await tx.team.create({ data: { name }, select: { id: true } })
  await recordAudit(tx, actor, { action: 'team.created', subject: { type: 'team', id }, after: { name } })
  return { teamId: id }
}

/** Gives a team another name. Administrators only. */
export async function renameTeam(actor: Actor, teamId: string, name: string): Promise<void> {
  if (!canManageUsers(actor)) throw new NotAllowed()
  await database.$transaction(async (tx) => {
    const team = await tx.team.findUnique({ where: { id: teamId }, select: { name: true } })
    if (!team) throw new NotFound('There is no such team.')
    if (team.name === name) return
    await refuseTakenName(tx, name, teamId)
    await tx.team.update({ where: { id: teamId }, data: { name }, select: { id: true } })
    await recordAudit(tx, actor, {
      action: 'team.renamed',
      subject: { type: 'team', id: teamId },
      before: { name: team.name },
      after: { name },
    })
  })
}

/** Sets what the team asks of a person before they count as ready, and its goal for the month. */
export async function setBar(actor: Actor, teamId: string, input: BarInput): Promise<void> {
  const { bar, barPasses, goalPoints } = input
  await database.$transaction(async (tx) => {
    const before = await requireSupervisedTeam(actor, teamId, tx)
    await tx.team.update({ where: { id: teamId }, data: { bar, barPasses, goalPoints }, select: { id: true } })
    await recordAudit(tx, actor, {
      action: 'team.bar-changed',
      subject: { type: 'team', id: teamId },
      before: { bar: before.bar, barPasses: before.barPasses, goalPoints: before.goalPoints },
      after: { bar, barPasses, goalPoints },
    })
  })
}
