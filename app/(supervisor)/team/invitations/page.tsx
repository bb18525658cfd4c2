import type { Metadata } from 'next'
import { PageHead } from '@/components/page-head'
import { requireActor } from '@/server/actor'
import { answerPage } from '@/server/answer'
import { listInvitations } from '@/server/invitations/list-invitations'
import { listTeams } from '@/server/teams/list-teams'
import { InvitationList } from './_components/invitation-list'
import { InviteForm } from './_components/invite-form'

export const metadata: Metadata = { title: 'Invitations' }

export default async function InvitationsPage() {
  const { role, teams, invitations } = await answerPage(async () => {
    const actor = await requireActor()
    const invitations = await listInvitations(actor, Date.now())
    return { role: actor.role, teams: await listTeams(actor), invitations }
  })
  return (
    <>
      <PageHead title="Invitations">
        Make a link and send it however you like. Whoever opens it chooses a name and a password, and is in.
      </PageHead>
      <InviteForm teams={teams} mayChooseRole={role === 'admin'} />
      <InvitationList invitations={invitations} />
    </>
  )
}
