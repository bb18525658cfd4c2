import { ButtonLink } from '@/components/button'
import { addressOf, type OverviewFilter } from '@/server/overview/filter'

type Props = { readonly filter: OverviewFilter & { readonly team: string }; readonly supervises: boolean }

/** What one does with a team. */
export function TeamLinks({ filter, supervises }: Props) {
  return (
    <div className="flex flex-wrap gap-2">
      {supervises ? (
        <>
          <ButtonLink look="primary" href={`/team/assignments/new?team=${filter.team}`}>
            Assign practice
          </ButtonLink>
          <ButtonLink href="/team/assignments">Assignments</ButtonLink>
          <ButtonLink href="/team/invitations">Invitations</ButtonLink>
        </>
      ) : null}
      {/* A file is fetched, not navigated to: the router must leave this link alone. */}
      <ButtonLink href={`/team/export?${addressOf(filter)}`} prefetch={false} download>
        Export what is shown
      </ButtonLink>
    </div>
  )
}
