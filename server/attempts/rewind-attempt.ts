import 'server-only'
import { fork } from '@/domain/attempt/rewind'
import type { Actor } from '../actor'
import { database } from '../database'
import { NotFound, Unprocessable } from '../refusal'
import { findAttempt } from './load-attempt'

/**
 * Goes back to the moment before turn `seq` of one's own conversation and lets it go on from there: a what-if of its own,
 * pinned to the same version and seed, never scored for the board. The conversation it parts from stays as it was.
 */
export async function rewindAttempt(actor: Actor, attemptId: string, seq: number): Promise<{ attemptId: string }> {
  const attempt = await findAttempt(attemptId)
  if (!attempt || attempt.row.userId !== actor.userId) throw new NotFound('There is no such conversation of yours.')
  const { row, events, state } = attempt
  if (state.status !== 'ended' && row.parentId === null)
    throw new Unprocessable('attempt-active', 'Finish this conversation first, then go back to any moment of it.')
  const forked = fork(events, seq, { startedAt: row.startedAt.getTime(), now: Date.now() })
  if (!forked.ok) throw new Unprocessable(forked.problem.code, 'There is no such moment in this conversation.', 'seq')
  const { startedAt, events: kept } = forked.value
  const branch = await database.attempt.create({
    data: {
      userId: actor.userId,
      scenarioId: row.scenarioId,
      versionId: row.versionId,
      // Going back is for learning: with notes after each reply, whatever mode the first run had.
      mode: 'coached',
      pace: row.pace,
      seed: row.seed,
      graderVersion: row.graderVersion,
      policyVersion: row.policyVersion,
      parentId: row.id,
      parentSeq: seq,
      startedAt: new Date(startedAt),
      eventCount: kept.length,
      events: {
        create: kept.map((event, index) => ({
          seq: index + 1,
          clientId: event.id,
          kind: event.kind,
          body: JSON.stringify(event),
          at: new Date(event.at),
        })),
      },
    },
    select: { id: true },
  })
  return { attemptId: branch.id }
}
