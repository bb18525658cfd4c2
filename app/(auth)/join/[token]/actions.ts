'use server'

import { type ActionAnswer, answerAction } from '@/server/answer'
import { acceptInputSchema, acceptInvitation } from '@/server/invitations/accept-invitation'

/** Uses an invitation. The link is the key here, so there is no actor; answers with the email to sign in with. */
export async function join(form: FormData): Promise<ActionAnswer<{ email: string }>> {
  return answerAction('accept an invitation', async () =>
    acceptInvitation(acceptInputSchema.parse(Object.fromEntries(form)), Date.now()),
  )
}
