import 'server-only'
import { z } from 'zod'
import { type Level, type Part, parts } from '@/domain/grading/grade'
import { type Marks, type RatedItem, roundResults } from '@/domain/review/round-results'
import type { Actor } from '../actor'
import { database } from '../database'
import { NotAllowed } from '../refusal'
import { levelFrom } from '../review/corrections'
import { itemsOf } from './require-sheet'
import { requireRound } from './round-access'

const level = z.union([z.literal(0), z.literal(1), z.literal(2)])
const marksColumn = z.object({ calm: level, listen: level, restate: level, apologise: level, solve: level })

type MarkRow = { readonly raterId: string; readonly part: string; readonly level: number }

/** A rater's marks of one reply, when all five are there. */
function marksBy(raterId: string, rows: readonly MarkRow[]): Marks | null {
  const levelOf = (part: Part): Level | undefined => {
    const row = rows.find((candidate) => candidate.raterId === raterId && candidate.part === part)
    return row && levelFrom(row.level)
  }
  const marks = Object.fromEntries(parts.map((part) => [part, levelOf(part)]))
  return parts.every((part) => marks[part] !== undefined) ? (marks as Marks) : null
}

/** The replies of a round with the marks of these raters, as the statistics take them. */
export async function ratedItems(roundId: string, raterIds: readonly string[]): Promise<RatedItem[]> {
  const rows = await database.calibrationItem.findMany({
    where: { roundId },
    select: {
      id: true,
      machine: true,
      marks: { where: { raterId: { in: [...raterIds] } }, select: { raterId: true, part: true, level: true } },
    },
    orderBy: { position: 'asc' },
  })
  return rows.map(({ id, machine, marks }) => ({
    id,
    machine: marksColumn.parse(JSON.parse(machine)),
    marks: Object.fromEntries(
      raterIds.flatMap((raterId) => {
        const own = marksBy(raterId, marks)
        return own ? [[raterId, own] as const] : []
      }),
    ),
  }))
}

/**
 * What the round has come to, over those who have handed in their marks. Whoever marks in it sees nothing before they have
 * handed in their own, administrators included.
 */
export async function requireResults(actor: Actor, roundId: string) {
  const round = await requireRound(actor, roundId)
  if (round.own && !round.own.finishedAt && round.status === 'open')
    throw new NotAllowed('Hand in your own marks first; nobody sees the others before.')
  const raters = round.raters.filter(({ finishedAt }) => finishedAt !== null)
  const raterIds = raters.map(({ userId }) => userId)
  const items = await ratedItems(roundId, raterIds)
  return {
    roundId,
    title: round.title,
    status: round.status,
    mayClose: round.status === 'open' && (round.createdById === actor.userId || actor.role === 'admin'),
    people: round.raters.map(({ userId, finishedAt, user }) => ({
      id: userId,
      name: user.name,
      isFinished: finishedAt !== null,
    })),
    results: roundResults(items, raterIds, round.seed),
    items: await itemsOf(roundId),
  }
}
export type Results = Awaited<ReturnType<typeof requireResults>>
