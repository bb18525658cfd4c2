import 'server-only'
import { database } from '../database'
import { type StandingFound, standingColumns } from './board'
import { byPlace } from './board-key'

/** Ids of the people who practise in a team, whoever supervises it. */
export async function memberIdsOf(teamId: string): Promise<string[]> {
  const rows = await database.membership.findMany({
    where: { teamId, role: 'member', user: { active: true } },
    select: { userId: true },
  })
  return rows.map((row) => row.userId)
}

/** A team's whole board, best first. A team is small, so it is read at once and ranked in memory. */
export async function teamStandings(
  key: { readonly board: string; readonly period: string },
  teamId: string,
): Promise<StandingFound[]> {
  const rows = await database.standing.findMany({
    where: { ...key, userId: { in: await memberIdsOf(teamId) } },
    select: standingColumns,
  })
  return rows.sort(byPlace)
}
