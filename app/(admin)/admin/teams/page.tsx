import type { Metadata } from 'next'
import { EmptyState } from '@/components/empty-state'
import { PageHead } from '@/components/page-head'
import { requireActor } from '@/server/actor'
import { answerPage } from '@/server/answer'
import { listManagedTeams } from '@/server/teams/list-teams'
import { AdminTabs } from '../../_components/admin-tabs'
import { NewTeam } from './_components/new-team'
import { TeamList } from './_components/team-list'

export const metadata: Metadata = { title: 'Teams' }

export default async function TeamsPage() {
  const teams = await answerPage(async () => listManagedTeams(await requireActor()))
  return (
    <>
      <PageHead title="Teams">Who practises together, and who looks after them.</PageHead>
      <AdminTabs here="teams" />
      <NewTeam />
      {teams.length > 0 ? (
        <TeamList teams={teams} />
      ) : (
        <div className="mt-6">
          <EmptyState title="There is no team yet">
            <p>Make one above, then invite people into it.</p>
          </EmptyState>
        </div>
      )}
    </>
  )
}
