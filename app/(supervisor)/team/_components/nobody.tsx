import { ButtonLink } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { PageHead } from '@/components/page-head'

/** For a supervisor without a team, and for the first minutes of an installation. */
export const NoTeam = ({ mayMake }: { readonly mayMake: boolean }) => (
  <>
    <PageHead title="Team">How people are doing, and who needs you.</PageHead>
    <div className="mt-8">
      <EmptyState
        title="There is no team here yet"
        action={mayMake ? <ButtonLink href="/admin/teams">Make a team</ButtonLink> : undefined}
      >
        <p>
          {mayMake ? 'Make one, then invite people into it.' : 'Ask your administrator to put you in charge of one.'}
        </p>
      </EmptyState>
    </div>
  </>
)

export const NobodyHere = ({ supervises }: { readonly supervises: boolean }) => (
  <div className="mt-8">
    <EmptyState
      title="Nobody practises in this team yet"
      action={supervises ? <ButtonLink href="/team/invitations">Invite somebody</ButtonLink> : undefined}
    >
      <p>People appear here as soon as they have joined.</p>
    </EmptyState>
  </div>
)

export const NobodyShown = () => (
  <div className="mt-8">
    <EmptyState title="Nobody fits">
      <p>Choose “Everybody” above, or clear the name.</p>
    </EmptyState>
  </div>
)
