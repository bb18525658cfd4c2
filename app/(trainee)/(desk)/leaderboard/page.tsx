import type { Metadata } from 'next'
import { PageHead } from '@/components/page-head'
import { requireActor } from '@/server/actor'
import { answerPage } from '@/server/answer'
import { requireLeaderboard } from '@/server/standings/require-leaderboard'
import { BoardChoices } from './_components/board-choices'
import { BoardTable } from './_components/board-table'
import { choiceSchema, hrefOf } from './_components/choice'
import { NotThere } from './_components/not-there'
import { TeamGoals } from './_components/team-goals'
import { TeamsCompared } from './_components/teams-compared'
import { TopRows } from './_components/top-rows'

export const metadata: Metadata = { title: 'Leaderboard' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const rules = {
  points:
    'Your best solo result with each customer, times how hard they are. New and harder customers add up; repeating does not.',
  improvement: 'How far your latest five results are above your first five. It starts after ten solo conversations.',
}

export default async function LeaderboardPage({ searchParams }: Props) {
  const { board, span, team, after } = choiceSchema.parse(await searchParams)
  const choice = { board, span, teamId: team }
  const view = await answerPage(async () => requireLeaderboard(await requireActor(), choice, Date.now(), after))
  return (
    <>
      <PageHead title="Leaderboard">
        <p>{rules[board]}</p>
      </PageHead>
      <BoardChoices choice={choice} teams={view.goals} />
      <div className="mt-10 grid gap-x-16 gap-y-14 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid content-start gap-12">
          {view.neighbours.length > 0 ? (
            <BoardTable title="Around you" board={board} rows={view.neighbours} />
          ) : (
            <NotThere board={board} onBoard={view.onBoard} />
          )}
          <TopRows choice={choice} page={view.page} first={after === undefined} href={hrefOf} />
        </div>
        <div className="grid content-start gap-12">
          <TeamGoals goals={view.goals} />
          <TeamsCompared teams={view.teams} />
        </div>
      </div>
    </>
  )
}
