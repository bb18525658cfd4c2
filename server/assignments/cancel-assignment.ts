import 'server-only'
import type { Actor } from '../actor'
import { recordAudit } from '../audit/record'
import { database } from '../database'
import { requireSupervisedAssignment } from './require-supervised-assignment'

/** Takes an assignment back. What was practised for it stays in everybody's history. Repeating it changes nothing. */
export async function cancelAssignment(actor: Actor, assignmentId: string): Promise<void> {
  await database.$transaction(async (tx) => {
    const { cancelledAt } = await requireSupervisedAssignment(actor, assignmentId, tx)
    if (cancelledAt !== null) return
    const at = new Date()
    await tx.assignment.update({ where: { id: assignmentId }, data: { cancelledAt: at }, select: { id: true } })
    await recordAudit(tx, actor, {
      action: 'assignment.cancelled',
      subject: { type: 'assignment', id: assignmentId },
      before: { cancelledAt: null },
      after: { cancelledAt: at.toISOString() },
    })
    // A reminder of something nobody asks for any more would only confuse.
    await tx.notice.deleteMany({ where: { link: reminderLink(assignmentId), readAt: null } })
  })
}

/** Where a reminder leads; also how it is found again, so that nobody is reminded twice. */
export const reminderLink = (assignmentId: string): string => `/assignments#${assignmentId}`
