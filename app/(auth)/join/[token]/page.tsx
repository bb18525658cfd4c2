import type { Metadata } from 'next'
import { ButtonLink } from '@/components/button'
import { MessagePage } from '@/components/message-page'
import { findInvitation } from '@/server/invitations/find-invitation'
import { JoinForm } from './_components/join-form'

export const metadata: Metadata = { title: 'Join', referrer: 'no-referrer' }

type Props = { params: Promise<{ token: string }> }

export default async function JoinPage({ params }: Props) {
  const { token } = await params
  const invitation = await findInvitation(token, Date.now())
  if (!invitation)
    return (
      <MessagePage
        title="This link does not work any more"
        seed={23}
        temper={40}
        action={<ButtonLink href="/sign-in">Go to the sign-in page</ButtonLink>}
      >
        <p>Each link works once, and only for some days. Ask whoever sent it for a new one.</p>
      </MessagePage>
    )
  return (
    <main id="content" className="mx-auto max-w-xl px-5 py-12 sm:px-8">
      <h1 className="font-extrabold text-3xl tracking-[-0.03em]">Welcome to Keepcool</h1>
      <p className="mt-3 text-ink-soft text-lg">
        {invitation.inviter === null ? 'Your account is ready' : `${invitation.inviter} has invited you`}
        {invitation.team === null ? '' : ` to ${invitation.team}`}. Practise on angry customers before you meet a real
        one.
      </p>
      <JoinForm token={token} email={invitation.email} name={invitation.name} />
    </main>
  )
}
