import 'server-only'
import { z } from 'zod'
import { can, canInvite, canManageUsers } from '@/domain/access/can'
import { roles } from '@/domain/access/role'
import type { Actor } from '../actor'
import { recordAudit } from '../audit/record'
import { database, type Transaction } from '../database'
import { requireManaged } from '../people/require-managed'
import { NotAllowed, NotFound, Unprocessable } from '../refusal'
import { hashOfToken, invitationPath, newToken } from './token'

const dayMs = 86_400_000
export const defaultDays = 7

export const invitationInputSchema = z.strictObject({
  /** Empty: whoever has the link may use it, once. */
  email: z
    .union([z.literal(''), z.email('This is not an email address.').max(254)])
    .transform((text) => text.toLowerCase()),
  role: z.enum(roles),
  teamId: z.string().min(1).nullable(),
  days: z.number().int().min(1).max(30),
})
export type InvitationInput = z.infer<typeof invitationInputSchema>

/** A link that is shown once: only its hash is kept. */
export type NewInvitation = { readonly path: string; readonly expiresAt: number }

/** Invites somebody by link. Supervisors invite trainees into their own teams, administrators anybody. */
export async function createInvitation(actor: Actor, input: InvitationInput, now: number): Promise<NewInvitation> {
  const { role, teamId } = input
  if (!can(actor, 'superviseTeam')) throw new NotAllowed()
  const team = teamId === null ? null : await database.team.findUnique({ where: { id: teamId }, select: { id: true } })
  if (teamId !== null && !team) throw new NotFound('There is no such team.')
  if (!canInvite(actor, { role, teamId })) throw new NotAllowed('You can invite trainees into your own teams.')
  return database.$transaction(async (tx) => {
    const email = input.email === '' ? null : input.email
    if (email !== null && (await tx.user.count({ where: { email } })) > 0)
      throw new Unprocessable('email-taken', 'Somebody with this email is here already.', 'email')
    return issue(tx, actor, { role, teamId, email, userId: null }, now + input.days * dayMs)
  })
}

/** A new way in for somebody who is here and has no password, or forgot it. Earlier links of theirs stop working. */
export async function createPasswordLink(actor: Actor, personId: string, now: number): Promise<NewInvitation> {
  if (!canManageUsers(actor)) throw new NotAllowed()
  return database.$transaction(async (tx) => {
    const person = await requireManaged(tx, actor, personId)
    if (!person.active) throw new Unprocessable('inactive', `${person.name} is deactivated. Let them back in first.`)
    return issuePasswordLink(tx, actor, person, now)
  })
}

/** In whose name a link is made. */
type Inviter = Pick<Actor, 'userId'>
type Account = { readonly id: string; readonly email: string; readonly role: string }

/** The same inside somebody's transaction. Checks nobody's permission. */
export async function issuePasswordLink(tx: Transaction, inviter: Inviter, person: Account, now: number) {
  await tx.invitation.deleteMany({ where: { userId: person.id, usedAt: null } })
  const { email, role, id: userId } = person
  return issue(tx, inviter, { email, role, userId, teamId: null }, now + defaultDays * dayMs)
}

type Terms = { email: string | null; role: string; teamId: string | null; userId: string | null }

async function issue(tx: Transaction, inviter: Inviter, terms: Terms, expires: number): Promise<NewInvitation> {
  const token = newToken()
  const { id } = await tx.invitation.create({
    data: { ...terms, tokenHash: hashOfToken(token), createdById: inviter.userId, expiresAt: new Date(expires) },
    select: { id: true },
  })
  const { role, teamId, userId } = terms
  await recordAudit(tx, inviter, {
    action: 'person.invited',
    subject: { type: 'invitation', id },
    after: { role, teamId, userId, expiresAt: new Date(expires).toISOString() },
  })
  return { path: invitationPath(token), expiresAt: expires }
}
