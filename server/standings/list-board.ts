import 'server-only'
import { ranksOf } from '@/domain/scoring/standing'
import type { Actor } from '../actor'
import { NotFound } from '../refusal'
import type { BoardChoice, BoardPage, BoardRow, StandingFound } from './board'
import { byPlace, cursorOf, type Place, periodOf, placeOf } from './board-key'
import { companyAbove, companyBelow, companyRank, findOwn } from './company-board'
import { teamStandings } from './team-board'

const pageSize = 20
const neighboursEachSide = 2

/** One page of a board from the top, or from below `after`. Throws NotFound for a team the actor is not in. */
export async function listBoard(actor: Actor, choice: BoardChoice, now: number, after?: string): Promise<BoardPage> {
  const key = keyOf(choice, now)
  const place = after === undefined ? null : placeOf(after)
  if (choice.teamId !== null) {
    const all = await requireTeamStandings(actor, key, choice.teamId)
    const from = place === null ? 0 : all.filter((row) => byPlace(row, place) <= 0).length
    return pageOf(actor, all.slice(from, from + pageSize + 1), ranked(all).slice(from))
  }
  const found = await companyBelow(key, place, pageSize + 1)
  return pageOf(actor, found, await companyRanks(key, found))
}

/** The actor's own row with up to two above and two below; empty when they do not stand on this board. */
export async function listNeighbours(actor: Actor, choice: BoardChoice, now: number): Promise<readonly BoardRow[]> {
  const key = keyOf(choice, now)
  if (choice.teamId !== null) {
    const all = await requireTeamStandings(actor, key, choice.teamId)
    const own = all.findIndex((row) => row.userId === actor.userId)
    if (own < 0) return []
    const from = Math.max(0, own - neighboursEachSide)
    const found = all.slice(from, own + neighboursEachSide + 1)
    return rowsOf(actor, found, ranked(all).slice(from))
  }
  const own = await findOwn(key, actor.userId)
  if (!own) return []
  const [better, worse] = await Promise.all([
    companyAbove(key, own, neighboursEachSide),
    companyBelow(key, own, neighboursEachSide),
  ])
  const found = [...better, own, ...worse]
  return rowsOf(actor, found, await companyRanks(key, found))
}

const keyOf = (choice: BoardChoice, now: number) => ({ board: choice.board, period: periodOf(choice.span, now) })

async function requireTeamStandings(actor: Actor, key: { board: string; period: string }, teamId: string) {
  if (!actor.teamIds.includes(teamId)) throw new NotFound('You are not in this team.')
  return teamStandings(key, teamId)
}

const ranked = (all: readonly StandingFound[]) => ranksOf(all.map((row) => row.value))

/** One rank is counted, that of each different value; rows that share a value share it. */
async function companyRanks(key: { board: string; period: string }, found: readonly Place[]): Promise<number[]> {
  const [first] = found
  if (!first) return []
  const firstRank = await companyRank(key, first.value)
  const second = found.find((row) => row.value < first.value)
  const secondRank = second ? await companyRank(key, second.value) : firstRank
  // From the second value on every better row is in sight, so the rest follows by counting down the list.
  const secondAt = second ? found.indexOf(second) : found.length
  return found.map((row, index) => {
    if (index < secondAt) return firstRank
    return secondRank + found.findIndex((other) => other.value === row.value) - secondAt
  })
}

const rowsOf = (actor: Actor, found: readonly StandingFound[], ranks: readonly number[]): BoardRow[] =>
  found.map(({ user, userId, value }, index) => ({
    name: user.alias ?? user.name,
    value,
    rank: ranks[index] ?? 0,
    isYou: userId === actor.userId,
  }))

function pageOf(actor: Actor, found: readonly StandingFound[], ranks: readonly number[]): BoardPage {
  const shown = found.slice(0, pageSize)
  const last = shown.at(-1)
  return { rows: rowsOf(actor, shown, ranks), next: found.length > pageSize && last ? cursorOf(last) : null }
}
