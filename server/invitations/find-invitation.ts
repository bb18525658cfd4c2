import 'server-only'
import { type Database, database, type Transaction } from '../database'
import { hashOfToken } from './token'

const columns = {
  id: true,
  email: true,
  role: true,
  teamId: true,
  userId: true,
  expiresAt: true,
  usedAt: true,
  createdById: true,
  team: { select: { name: true } },
} as const

/** The invitation a link stands for, if it can still be used. Nobody is signed in here: the link itself is the key. */
export async function findOpenInvitation(token: string, now: number, tx: Transaction | Database = database) {
  const row = await tx.invitation.findUnique({ where: { tokenHash: hashOfToken(token) }, select: columns })
  if (!row || row.usedAt !== null || row.expiresAt.getTime() <= now) return null
  // Who was deactivated meanwhile invites nobody any more.
  const inviter = await tx.user.findUnique({ where: { id: row.createdById }, select: { name: true, active: true } })
  return inviter?.active ? { ...row, inviter: row.createdById === row.userId ? null : inviter.name } : null
}

/** What the page of an invitation shows before anybody has said who they are. */
export type InvitationShown = {
  readonly email: string | null
  /** Null when the link was made at the server itself, for the one who holds it. */
  readonly inviter: string | null
  readonly team: string | null
  readonly role: string
  /** Set when the link opens an account that exists: its name stands in the form already. */
  readonly name: string | null
}

export async function findInvitation(token: string, now: number): Promise<InvitationShown | null> {
  const found = await findOpenInvitation(token, now)
  if (!found) return null
  const person =
    found.userId === null
      ? null
      : await database.user.findUnique({ where: { id: found.userId }, select: { name: true } })
  const { email, inviter, role, team } = found
  return { email, inviter, role, team: team?.name ?? null, name: person?.name ?? null }
}
