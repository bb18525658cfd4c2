import 'server-only'
import { z } from 'zod'
import { recordAudit } from '../audit/record'
import { database, type Transaction } from '../database'
import { issuePasswordLink, type NewInvitation } from '../invitations/create-invitation'
import { Conflict, Unprocessable } from '../refusal'

export const administratorSchema = z.strictObject({
  email: z
    .email('This is not an email address.')
    .max(254)
    .transform((text) => text.toLowerCase()),
  name: z.string().trim().min(1, 'Say the name after the email.').max(100, 'Make the name shorter.'),
})

/**
 * Makes an administrator, or gives one who is there a new way in, and returns the link to choose a password with. For whoever
 * runs the server, who could write to the database anyway: no actor, and the log says that nobody signed in did it. Throws
 * Conflict when there is an administrator already and `another` was not asked for.
 */
export async function createAdministrator(
  input: z.infer<typeof administratorSchema>,
  { another, now }: { readonly another: boolean; readonly now: number },
): Promise<NewInvitation> {
  return database.$transaction(async (tx) => {
    const present = await tx.user.findFirst({ where: { role: 'admin', active: true }, select: { email: true } })
    if (present && !another) throw new Conflict('present', `There is an administrator already: ${present.email}.`)
    const person = (await findAdministrator(tx, input.email)) ?? (await makeAdministrator(tx, input))
    return issuePasswordLink(tx, { userId: person.id }, person, now)
  })
}

const columns = { id: true, email: true, role: true, active: true } as const

async function findAdministrator(tx: Transaction, email: string) {
  const person = await tx.user.findUnique({ where: { email }, select: columns })
  if (person && (person.role !== 'admin' || !person.active))
    throw new Unprocessable(
      'email-taken',
      'Somebody who is no administrator has this email. Change their role on Admin.',
    )
  return person
}

async function makeAdministrator(tx: Transaction, { email, name }: z.infer<typeof administratorSchema>) {
  const person = await tx.user.create({
    data: { email, name, nameLower: name.toLowerCase(), role: 'admin' },
    select: columns,
  })
  const subject = { type: 'person', id: person.id } as const
  await recordAudit(tx, null, { action: 'role.changed', subject, after: { role: 'admin' } })
  return person
}
