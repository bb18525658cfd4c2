import 'server-only'
import type { Level, Part } from '@/domain/grading/grade'
import type { PlainMoment } from '@/domain/review/example'
import type { Actor } from '../actor'
import { findAttempt } from '../attempts/load-attempt'
import { database } from '../database'
import { momentBefore } from '../examples/store-example'
import { levelFrom, partFrom } from '../review/corrections'
import { hasPassedFirstMarks } from './first-marks'
import { requireRound } from './round-access'

export type SheetItem = {
  readonly itemId: string
  readonly position: number
  readonly moment: PlainMoment
  readonly reply: string
  /** The actor's own marks only. */
  readonly marks: Readonly<Partial<Record<Part, Level>>>
}

/**
 * The replies to mark, each with what came before it. Blind: no name, no score, no mark of anybody else or the machine,
 * and nothing the customer did after the reply, which would give the machine's view away. Whoever must still mark and has not
 * passed the set with known answers is sent none.
 */
export async function requireSheet(actor: Actor, roundId: string) {
  const round = await requireRound(actor, roundId)
  const mustMark = round.own !== null && round.own.finishedAt === null && round.status === 'open'
  const isReady = await hasPassedFirstMarks(actor)
  const items = mustMark && !isReady ? [] : await itemsOf(roundId)
  const marks = await database.calibrationMark.findMany({
    where: { raterId: actor.userId, item: { roundId } },
    select: { itemId: true, part: true, level: true },
  })
  return {
    roundId,
    title: round.title,
    status: round.status,
    /** The actor's marks are still to be made, which takes having passed the set with known answers. */
    mustMark,
    isReady,
    items: items.map((item): SheetItem => {
      const own = marks.filter(({ itemId }) => itemId === item.itemId)
      return { ...item, marks: Object.fromEntries(own.map(({ part, level }) => [partFrom(part), levelFrom(level)])) }
    }),
  }
}
export type Sheet = Awaited<ReturnType<typeof requireSheet>>

/** The replies of a round with their moments, in order, without anybody's marks. */
export async function itemsOf(roundId: string): Promise<Omit<SheetItem, 'marks'>[]> {
  const rows = await database.calibrationItem.findMany({
    where: { roundId },
    select: { id: true, position: true, attemptId: true, seq: true },
    orderBy: { position: 'asc' },
  })
  return Promise.all(
    rows.map(async ({ id, position, attemptId, seq }) => {
      const attempt = await findAttempt(attemptId)
      if (!attempt) throw new Error(`Round ${roundId} names an attempt that is gone: ${attemptId}`)
      const reply = attempt.state.turns.find((turn) => turn.seq === seq)?.text ?? ''
      return { itemId: id, position, moment: momentBefore(attempt, seq), reply }
    }),
  )
}
