import 'server-only'
import { canManageUsers } from '@/domain/access/can'
import type { Actor } from '../../actor'
import { recordAudit } from '../../audit/record'
import { database, type Transaction } from '../../database'
import { issuePasswordLink } from '../../invitations/create-invitation'
import { Conflict, NotAllowed } from '../../refusal'
import { createTeamWithin } from '../../teams/save-team'
import { membershipRole } from '../membership-role'
import { requireManaged } from '../require-managed'
import { moveWithin } from '../set-teams'
import { type ImportInput, type ImportPlan, type PlannedLine, planImport, teamIdsByName } from './import-plan'

/** What importing this file would do. Nothing is written. */
export async function previewImport(actor: Actor, input: ImportInput): Promise<ImportPlan> {
  if (!canManageUsers(actor)) throw new NotAllowed()
  return planImport(database, input)
}

export type Imported = {
  readonly added: readonly { readonly name: string; readonly email: string; readonly path: string }[]
  readonly moved: number
  readonly left: number
}

/** How many lines the preview promised to add and to move: what was agreed to is what is done. */
export type Agreed = { readonly add: number; readonly move: number }

/**
 * Does what the preview showed, all of it or nothing. Lines with a problem are left out, as shown. Everybody added gets
 * a link of their own, which is shown once, to choose a password. Throws Conflict when the preview no longer holds.
 */
export async function importPeople(actor: Actor, input: ImportInput, agreed: Agreed, now: number): Promise<Imported> {
  if (!canManageUsers(actor)) throw new NotAllowed()
  return database.$transaction(
    async (tx) => {
      const { lines, newTeams } = await planImport(tx, input)
      const count = (will: PlannedLine['will']) => lines.filter((line) => line.will === will).length
      if (count('add') !== agreed.add || count('move') !== agreed.move)
        throw new Conflict(
          'preview-outdated',
          'Something changed since the preview. Look at it again before importing.',
        )
      for (const name of newTeams) await createTeamWithin(tx, actor, name)
      const teams = await teamIdsByName(tx)
      const added: Imported['added'][number][] = []
      for (const line of lines) {
        const teamId = teams.get(line.team) ?? null
        if (line.will === 'add') added.push(await add(tx, actor, line, teamId, now))
        if (line.will === 'move') await move(tx, actor, line, teamId)
      }
      return { added, moved: count('move'), left: count('leave') }
    },
    // Thousands of lines are a few seconds of writing; a half import would be worse than a short wait.
    { timeout: 120_000, maxWait: 15_000 },
  )
}

async function add(tx: Transaction, actor: Actor, line: PlannedLine, teamId: string | null, now: number) {
  const { name, email, role } = line
  const memberships = teamId === null ? [] : [{ teamId, role: membershipRole(role) }]
  const { id } = await tx.user.create({
    data: { name, nameLower: name.toLowerCase(), email, role, memberships: { create: memberships } },
    select: { id: true },
  })
  const subject = { type: 'person', id } as const
  await recordAudit(tx, actor, { action: 'person.imported', subject, after: { role, teamId } })
  const { path } = await issuePasswordLink(tx, actor, { id, email, role }, now)
  return { name, email, path }
}

async function move(tx: Transaction, actor: Actor, { email }: PlannedLine, teamId: string | null): Promise<void> {
  if (teamId === null) return
  const { id } = await tx.user.findUniqueOrThrow({ where: { email }, select: { id: true } })
  await moveWithin(tx, actor, await requireManaged(tx, actor, id), [teamId])
}
