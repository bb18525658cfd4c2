'use server'

import { z } from 'zod'
import { requireActor } from '@/server/actor'
import { type ActionAnswer, answerAction } from '@/server/answer'
import { createInvitation, invitationInputSchema, type NewInvitation } from '@/server/invitations/create-invitation'
import { revokeInvitation } from '@/server/invitations/list-invitations'

const formSchema = z.object({
  email: z.string().trim(),
  role: z.string().default('trainee'),
  teamId: z.string().transform((id) => (id === '' ? null : id)),
  days: z.coerce.number(),
})

/** Makes a link. It is shown once; only its hash is kept. */
export async function invite(form: FormData): Promise<ActionAnswer<NewInvitation>> {
  return answerAction('invite somebody', async () => {
    const input = invitationInputSchema.parse(formSchema.parse(Object.fromEntries(form)))
    return createInvitation(await requireActor(), input, Date.now())
  })
}

/** Takes a link back. */
export async function revoke(form: FormData): Promise<ActionAnswer<void>> {
  return answerAction('take an invitation back', async () => {
    const invitationId = z.string().min(1).parse(form.get('invitationId'))
    await revokeInvitation(await requireActor(), invitationId)
  })
}
