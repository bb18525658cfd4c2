import 'server-only'
import type { Role } from '@/domain/access/role'
import type { Actor } from '../actor'
import { recordAudit } from '../audit/record'
import { database } from '../database'
import { membershipRole } from './membership-role'
import { keepOneAdmin, requireManaged } from './require-managed'

/**
 * Gives somebody another role, from their next click on. Their teams stay theirs: who becomes a supervisor supervises
 * them, who stops being one practises in them.
 */
export async function setRole(actor: Actor, personId: string, role: Role): Promise<void> {
  await database.$transaction(async (tx) => {
    const person = await requireManaged(tx, actor, personId)
    if (person.role === role) return
    await keepOneAdmin(tx, person)
    await tx.user.update({ where: { id: personId }, data: { role }, select: { id: true } })
    await tx.membership.updateMany({ where: { userId: personId }, data: { role: membershipRole(role) } })
    await recordAudit(tx, actor, {
      action: 'role.changed',
      subject: { type: 'person', id: personId },
      before: { role: person.role },
      after: { role },
    })
  })
}
