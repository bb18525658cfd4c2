import 'server-only'
import { z } from 'zod'
import { recordAudit } from '../audit/record'
import { hashPassword, leastPasswordLength } from '../auth/password'
import { database, type Transaction } from '../database'
import { membershipRole, roleOf } from '../people/membership-role'
import { NotFound, Unprocessable } from '../refusal'
import { findOpenInvitation } from './find-invitation'

export const acceptInputSchema = z.strictObject({
  token: z.string().min(1).max(200),
  name: z.string().trim().min(1, 'Tell us your name.').max(100, 'Make the name shorter.'),
  email: z
    .union([z.literal(''), z.email('This is not an email address.').max(254)])
    .transform((text) => text.toLowerCase()),
  password: z
    .string()
    .min(leastPasswordLength, `Use ${leastPasswordLength} characters or more. A short sentence is easy to remember.`)
    .max(200, 'Make the password shorter.'),
})
export type AcceptInput = z.infer<typeof acceptInputSchema>

const over = () => new NotFound('This link does not work any more. Ask whoever sent it for a new one.')

/**
 * Uses an invitation, once: makes the account, or gives an existing one its password. No actor: whoever holds the link
 * is invited. Returns the email to sign in with.
 */
export async function acceptInvitation(input: AcceptInput, now: number): Promise<{ email: string }> {
  const { token, name, password } = input
  if (!(await findOpenInvitation(token, now))) throw over()
  // Slow on purpose, so it stays outside the transaction, which holds up every other writer.
  const passwordHash = await hashPassword(password)
  return database.$transaction(async (tx) => {
    const found = await findOpenInvitation(token, now, tx)
    if (!found) throw over()
    const account =
      found.userId === null
        ? await makeAccount(tx, found, { name, passwordHash, email: found.email ?? input.email })
        : await openAccount(tx, found.userId, { name, passwordHash })
    const used = { usedAt: new Date(now), usedById: account.id }
    await tx.invitation.update({ where: { id: found.id }, data: used, select: { id: true } })
    const subject = { type: 'person', id: account.id } as const
    await recordAudit(tx, { userId: account.id }, { action: 'person.joined', subject, after: { invitation: found.id } })
    return { email: account.email }
  })
}

type Invitation = { readonly role: string; readonly teamId: string | null }
type Person = { readonly name: string; readonly passwordHash: string }

async function makeAccount(tx: Transaction, { role, teamId }: Invitation, person: Person & { email: string }) {
  if (person.email === '') throw new Unprocessable('no-email', 'Tell us the email you will sign in with.', 'email')
  if ((await tx.user.count({ where: { email: person.email } })) > 0)
    throw new Unprocessable('email-taken', 'Somebody with this email is here already. Sign in instead.', 'email')
  const memberships = teamId === null ? [] : [{ teamId, role: membershipRole(roleOf(role)) }]
  return tx.user.create({
    data: { ...person, nameLower: person.name.toLowerCase(), role, memberships: { create: memberships } },
    select: { id: true, email: true },
  })
}

async function openAccount(tx: Transaction, userId: string, { name, passwordHash }: Person) {
  const active = await tx.user.findFirst({ where: { id: userId, active: true, erasedAt: null }, select: { id: true } })
  if (!active) throw over()
  return tx.user.update({
    where: { id: userId },
    data: { name, nameLower: name.toLowerCase(), passwordHash },
    select: { id: true, email: true },
  })
}
