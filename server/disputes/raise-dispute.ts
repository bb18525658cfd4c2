import 'server-only'
import { canContinueAttempt } from '@/domain/access/can'
import type { Level, Part } from '@/domain/grading/grade'
import { effectiveOverrides, regraded } from '@/domain/review/effective'
import type { Actor } from '../actor'
import { findAttempt } from '../attempts/load-attempt'
import { recordAudit } from '../audit/record'
import { database } from '../database'
import { Conflict, NotFound, Unprocessable } from '../refusal'
import { correctionsOf } from '../review/corrections'
import { lockAttempt, refreshScore } from '../review/refresh-score'
import { requireGradedTurn } from '../review/require-reviewable'

export type DisputeInput = {
  readonly attemptId: string
  readonly seq: number
  readonly part: Part
  readonly proposedLevel: Level
  /** Trimmed and not empty. */
  readonly reason: string
}

/** Asks a person to look at one mark of the actor's own finished conversation; once for each turn and part. */
export async function raiseDispute(actor: Actor, input: DisputeInput): Promise<{ disputeId: string }> {
  const { attemptId, seq, part, proposedLevel, reason } = input
  const attempt = await findAttempt(attemptId)
  if (!attempt || !canContinueAttempt(actor, { ownerId: attempt.row.userId }))
    throw new NotFound('There is no such conversation of yours.')
  if (attempt.row.status !== 'ended')
    throw new Conflict('attempt-active', 'This conversation is still going on. Finish it first.')
  requireGradedTurn(attempt, seq)
  return database.$transaction(async (tx) => {
    await lockAttempt(tx, attemptId)
    const known = await tx.dispute.count({ where: { attemptId, seq, part } })
    if (known > 0) throw new Conflict('already-raised', 'You have asked about this mark already.')
    const { overrides, revisions } = await correctionsOf(tx, attemptId)
    const turn = regraded(attempt.state, revisions).turns.find((candidate) => candidate.seq === seq)
    const mark = effectiveOverrides(overrides).find((other) => other.seq === seq && other.part === part)
    if ((mark?.level ?? turn?.grade?.parts[part].level) === proposedLevel)
      throw new Unprocessable(
        'no-difference',
        'That is the mark you have. Choose the one you think is right.',
        'proposedLevel',
      )
    const { id } = await tx.dispute.create({
      data: { attemptId, seq, part, proposedLevel, reason, raisedById: actor.userId },
      select: { id: true },
    })
    await recordAudit(tx, actor, {
      action: 'dispute.raised',
      subject: { type: 'dispute', id },
      after: { attempt: attemptId, seq, part, level: proposedLevel },
    })
    await refreshScore(tx, attempt)
    return { disputeId: id }
  })
}
