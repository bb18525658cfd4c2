import type { Metadata } from 'next'
import { PageHead } from '@/components/page-head'
import { canSuperviseTeam } from '@/domain/access/can'
import { requireActor } from '@/server/actor'
import { answerPage } from '@/server/answer'
import { overviewFilterSchema } from '@/server/overview/filter'
import { requireOverview } from '@/server/overview/require-overview'
import { listTeams } from '@/server/teams/list-teams'
import { BarDialog } from './_components/bar-dialog'
import { HeatTable } from './_components/heat-table'
import { NobodyHere, NobodyShown, NoTeam } from './_components/nobody'
import { OverviewFilters } from './_components/overview-filters'
import { TeamHead } from './_components/team-head'
import { TeamLinks } from './_components/team-links'

export const metadata: Metadata = { title: 'Team' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function TeamPage({ searchParams }: Props) {
  const said = overviewFilterSchema.parse(await searchParams)
  const now = Date.now()
  const { actor, teams, overview } = await answerPage(async () => {
    const actor = await requireActor()
    const teams = await listTeams(actor)
    const teamId = said.team ?? teams[0]?.id
    const overview = teamId === undefined ? null : await requireOverview(actor, teamId, said, now)
    return { actor, teams, overview }
  })
  if (!overview) return <NoTeam mayMake={actor.role === 'admin'} />
  const { team, counts, rows } = overview
  const filter = { ...said, team: team.id }
  const supervises = canSuperviseTeam(actor, team.id)
  return (
    <>
      <PageHead title={team.name} action={<TeamLinks filter={filter} supervises={supervises} />}>
        <TeamHead overview={overview} />
        {supervises ? <BarDialog team={team} /> : null}
      </PageHead>
      <OverviewFilters filter={filter} counts={counts} teams={teams} />
      {overview.people === 0 ? (
        <NobodyHere supervises={supervises} />
      ) : rows.length === 0 ? (
        <NobodyShown />
      ) : (
        <HeatTable rows={rows} filter={filter} supervises={supervises} now={now} />
      )}
    </>
  )
}
