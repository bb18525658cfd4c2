import 'server-only'
import { type Level, type Part, parts } from '@/domain/grading/grade'
import type { Actor } from '../actor'
import { database } from '../database'
import { Conflict, NotAllowed, NotFound, Unprocessable } from '../refusal'
import { requireFirstMarks } from './first-marks'
import { requireRound } from './round-access'

async function requireMarking(actor: Actor, roundId: string) {
  const round = await requireRound(actor, roundId)
  if (!round.own) throw new NotAllowed('You are not among those who mark in this round.')
  if (round.status !== 'open') throw new Conflict('closed', 'This round is closed.')
  if (round.own.finishedAt) throw new Conflict('finished', 'You have handed in your marks; they stay as they are.')
  await requireFirstMarks(actor)
  return round
}

/** Keeps the actor's own mark of one part of one reply; marking it again changes it, until the marks are handed in. */
export async function markReply(
  actor: Actor,
  mark: { readonly roundId: string; readonly itemId: string; readonly part: Part; readonly level: Level },
): Promise<{ level: Level }> {
  await requireMarking(actor, mark.roundId)
  const item = await database.calibrationItem.findUnique({
    where: { id: mark.itemId, roundId: mark.roundId },
    select: { id: true },
  })
  if (!item) throw new NotFound('There is no such reply in this round.')
  const key = { itemId: item.id, raterId: actor.userId, part: mark.part }
  await database.calibrationMark.upsert({
    where: { itemId_raterId_part: key },
    create: { ...key, level: mark.level },
    update: { level: mark.level },
    select: { itemId: true },
  })
  return { level: mark.level }
}

/** Hands in the actor's marks: all of them must be there, none changes afterwards, and the results may be seen. */
export async function handInMarks(actor: Actor, roundId: string): Promise<{ finished: true }> {
  await requireMarking(actor, roundId)
  const [items, marks] = await Promise.all([
    database.calibrationItem.count({ where: { roundId } }),
    database.calibrationMark.count({ where: { raterId: actor.userId, item: { roundId } } }),
  ])
  const missing = items * parts.length - marks
  if (missing > 0)
    throw new Unprocessable(
      'marks-missing',
      missing === 1 ? 'One mark is still missing.' : `${missing} marks are still missing.`,
    )
  await database.calibrationRater.updateMany({
    where: { roundId, userId: actor.userId, finishedAt: null },
    data: { finishedAt: new Date() },
  })
  return { finished: true }
}
