import 'server-only'
import { z } from 'zod'
import type { Actor } from '../actor'
import { recordAudit } from '../audit/record'
import { database, type Transaction } from '../database'
import { Unprocessable } from '../refusal'
import { keepOneAdmin, type Managed, requireManaged } from './require-managed'

export const eraseInputSchema = z.strictObject({
  /** What becomes of their conversations: gone, or kept under no name for grading and calibration. */
  attempts: z.enum(['anonymise', 'delete']),
  confirmedName: z.string().trim(),
})
export type EraseInput = z.infer<typeof eraseInputSchema>

export const erasedName = 'Former colleague'

/**
 * Removes everything that says who somebody was. This cannot be undone, so the name has to be typed. The audit log keeps
 * that it happened, by an id that leads nowhere.
 */
export async function erasePerson(actor: Actor, personId: string, input: EraseInput): Promise<void> {
  await database.$transaction(async (tx) => {
    const person = await requireManaged(tx, actor, personId)
    if (personId === actor.userId)
      throw new Unprocessable('yourself', 'You cannot erase yourself. Ask another administrator.')
    if (input.confirmedName !== person.name)
      throw new Unprocessable('name-differs', `Type the name exactly: ${person.name}`, 'confirmedName')
    await keepOneAdmin(tx, person)
    const attempts = await tx.attempt.count({ where: { userId: personId } })
    await forgetAround(tx, person)
    if (input.attempts === 'delete') await tx.user.delete({ where: { id: personId }, select: { id: true } })
    else await anonymise(tx, person)
    await recordAudit(tx, actor, {
      action: 'person.erased',
      subject: { type: 'person', id: personId },
      after: { attempts: input.attempts, count: attempts },
    })
  })
}

/** What speaks of them outside their own rows. Their marks on other people's work stay, as those of a former colleague. */
async function forgetAround(tx: Transaction, person: Managed): Promise<void> {
  await tx.invitation.deleteMany({ where: { OR: [{ userId: person.id }, { email: person.email }] } })
  await tx.assignment.deleteMany({ where: { userId: person.id } })
  await tx.attempt.updateMany({ where: { claimedById: person.id }, data: { claimedById: null, claimedAt: null } })
  // "Grace has assigned you ...": their name in what others have not read yet.
  await tx.notice.deleteMany({ where: { facts: { contains: JSON.stringify(person.name) } } })
}

/** Keeps the row, which holds their conversations together, and nothing in it that leads to a person. */
async function anonymise(tx: Transaction, person: Managed): Promise<void> {
  const userId = person.id
  const own = { where: { userId } }
  await tx.membership.deleteMany(own)
  await tx.account.deleteMany(own)
  await tx.lesson.deleteMany(own)
  await tx.selfCheck.deleteMany(own)
  await tx.notice.deleteMany(own)
  await tx.standing.deleteMany(own)
  // Comments speak to the person, often by name; disputes are their own words about themselves.
  await tx.comment.deleteMany({ where: { attempt: { userId } } })
  await tx.dispute.updateMany({ where: { raisedById: userId }, data: { reason: '' } })
  await tx.gradeOverride.updateMany({ where: { attempt: { userId } }, data: { answer: null, answeredAt: null } })
  await tx.user.update({
    where: { id: userId },
    data: {
      email: `erased-${userId}@keepcool.invalid`,
      name: erasedName,
      nameLower: erasedName.toLowerCase(),
      alias: null,
      passwordHash: null,
      role: 'trainee',
      active: false,
      deactivatedAt: new Date(),
      onBoard: false,
      reframe: null,
      erasedAt: new Date(),
    },
    select: { id: true },
  })
}
