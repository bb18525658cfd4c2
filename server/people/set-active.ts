import 'server-only'
import type { Actor } from '../actor'
import { recordAudit } from '../audit/record'
import { database } from '../database'
import { refreshStandings } from '../standings/refresh-standings'
import { keepOneAdmin, requireManaged } from './require-managed'

/**
 * Lets somebody out, or in again. Out means at once: their next click is nobody's. They leave the boards and every list
 * of people to coach; what they did stays, for the day they come back.
 */
export async function setActive(actor: Actor, personId: string, active: boolean): Promise<void> {
  await database.$transaction(async (tx) => {
    const person = await requireManaged(tx, actor, personId)
    if (person.active === active) return
    if (!active) await keepOneAdmin(tx, person)
    await tx.user.update({
      where: { id: personId },
      data: { active, deactivatedAt: active ? null : new Date() },
      select: { id: true },
    })
    if (!active) {
      // A link that still waits for them would be a way back in; a conversation they were reviewing must not wait either.
      await tx.invitation.deleteMany({ where: { userId: personId, usedAt: null } })
      await tx.attempt.updateMany({ where: { claimedById: personId }, data: { claimedById: null, claimedAt: null } })
    }
    await refreshStandings(tx, personId)
    await recordAudit(tx, actor, {
      action: active ? 'person.reactivated' : 'person.deactivated',
      subject: { type: 'person', id: personId },
      before: { active: !active },
      after: { active },
    })
  })
}
