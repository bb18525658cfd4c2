import 'server-only'
import { monthOf } from '@/domain/scoring/period'
import type { Actor } from '../actor'
import { database } from '../database'
import { memberIdsOf } from './team-board'

export type TeamGoal = {
  readonly teamId: string
  readonly name: string
  readonly people: number
  /** This month's points of everybody in the team who is on the board. */
  readonly points: number
  /** 0: the supervisor has set none. */
  readonly goal: number
}

/** The teams the actor is in, or supervises, each with how far it is with its goal for the month. */
export async function listTeamGoals(actor: Actor, now: number): Promise<readonly TeamGoal[]> {
  const teams = await database.team.findMany({
    where: { id: { in: [...actor.teamIds] } },
    select: { id: true, name: true, goalPoints: true },
    orderBy: { name: 'asc' },
  })
  return Promise.all(
    teams.map(async ({ id, name, goalPoints }) => {
      const memberIds = await memberIdsOf(id)
      const { _sum } = await database.standing.aggregate({
        where: { board: 'points', period: monthOf(now), userId: { in: memberIds } },
        _sum: { value: true },
      })
      return { teamId: id, name, people: memberIds.length, points: _sum.value ?? 0, goal: goalPoints }
    }),
  )
}

/** Under this many people a team's figure would say too much about each of them. */
export const leastPeopleCompared = 5
const mostTeams = 50

export type TeamCompared = {
  readonly name: string
  /** Points of this month per person, rounded: a large team has no advantage. */
  readonly pointsEach: number
  readonly people: number
  readonly isYours: boolean
}

/** Teams of five people and more by this month's points a person, best first. */
export async function compareTeams(actor: Actor, now: number): Promise<readonly TeamCompared[]> {
  const rows = await database.$queryRaw<{ id: string; name: string; people: bigint; points: bigint }[]>`
    SELECT t."id", t."name", COUNT(*) AS "people", COALESCE(SUM(s."value"), 0) AS "points"
    FROM "Team" t
    JOIN "Membership" m ON m."teamId" = t."id" AND m."role" = 'member'
    JOIN "User" u ON u."id" = m."userId" AND u."active" = true
    LEFT JOIN "Standing" s ON s."userId" = u."id" AND s."board" = 'points' AND s."period" = ${monthOf(now)}
    GROUP BY t."id", t."name"
    HAVING COUNT(*) >= ${leastPeopleCompared}
    ORDER BY COALESCE(SUM(s."value"), 0) * 1.0 / COUNT(*) DESC, t."name" ASC
    LIMIT ${mostTeams}`
  return rows.map(({ id, name, people, points }) => ({
    name,
    people: Number(people),
    pointsEach: Math.round(Number(points) / Number(people)),
    isYours: actor.teamIds.includes(id),
  }))
}
