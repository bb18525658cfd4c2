import type { Metadata } from 'next'
import { ButtonLink } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { PageHead } from '@/components/page-head'
import { requireActor } from '@/server/actor'
import { answerPage } from '@/server/answer'
import { listPeople, peopleFilterSchema } from '@/server/people/list-people'
import { listTeams } from '@/server/teams/list-teams'
import { AdminTabs } from '../../_components/admin-tabs'
import { PeopleFilters } from './_components/people-filters'
import { PeopleTable } from './_components/people-table'
import { peopleAddress } from './people-address'

export const metadata: Metadata = { title: 'People' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function PeoplePage({ searchParams }: Props) {
  const filter = peopleFilterSchema.parse(await searchParams)
  const { people, teams } = await answerPage(async () => {
    const actor = await requireActor()
    const people = await listPeople(actor, filter)
    return { people, teams: await listTeams(actor) }
  })
  return (
    <>
      <PageHead
        title="People"
        action={
          <div className="flex flex-wrap gap-2">
            <ButtonLink look="primary" href="/team/invitations">
              Invite somebody
            </ButtonLink>
            <ButtonLink href="/admin/people/import">Import from a file</ButtonLink>
          </div>
        }
      >
        Everybody who can sign in, what they may do, and where they belong.
      </PageHead>
      <AdminTabs here="people" />
      <PeopleFilters filter={filter} teams={teams} />
      {people.rows.length > 0 ? (
        <PeopleTable rows={people.rows} />
      ) : (
        <div className="mt-6">
          <EmptyState title="Nobody fits">
            <p>Take one of your wishes back.</p>
          </EmptyState>
        </div>
      )}
      {people.next ? (
        <p className="mt-6">
          <ButtonLink href={peopleAddress({ ...filter, after: people.next })}>More people</ButtonLink>
        </p>
      ) : null}
    </>
  )
}
