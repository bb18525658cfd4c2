import 'server-only'
import type { Actor } from '../actor'
import { database } from '../database'
import { NotFound } from '../refusal'
import type { BoardChoice } from './board'
import { listBoard, listNeighbours } from './list-board'
import { compareTeams, listTeamGoals } from './team-goal'

/** All of the leaderboard page: neighbours first, a page of the board, and the teams. `now` in milliseconds. */
export async function requireLeaderboard(actor: Actor, choice: BoardChoice, now: number, after?: string) {
  const [neighbours, page, goals, teams, person] = await Promise.all([
    listNeighbours(actor, choice, now),
    listBoard(actor, choice, now, after),
    listTeamGoals(actor, now),
    compareTeams(actor, now),
    database.user.findUnique({ where: { id: actor.userId }, select: { onBoard: true } }),
  ])
  if (!person) throw new NotFound()
  return { neighbours, page, goals, teams, onBoard: person.onBoard }
}
