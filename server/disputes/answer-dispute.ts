import 'server-only'
import type { Level } from '@/domain/grading/grade'
import { effectiveOverrides, regraded } from '@/domain/review/effective'
import type { Actor } from '../actor'
import type { LoadedAttempt } from '../attempts/load-attempt'
import { recordAudit } from '../audit/record'
import { database, type Transaction } from '../database'
import { storeExample } from '../examples/store-example'
import { notify } from '../notices/notify'
import { Conflict, NotFound, Unprocessable } from '../refusal'
import { correctionsOf, levelFrom, partFrom } from '../review/corrections'
import { writeOverride } from '../review/override-grade'
import { lockAttempt, refreshScore } from '../review/refresh-score'
import { requireReviewable } from '../review/require-reviewable'

export type DisputeAnswer = {
  readonly disputeId: string
  /** Trimmed and not empty: a trainee who asks is owed a reason, whatever the answer. */
  readonly reason: string
} & (
  | { readonly outcome: 'accepted' | 'rejected' }
  /** A level between the one in effect and the proposed one. */
  | { readonly outcome: 'partly'; readonly level: Level }
)

const findDispute = (disputeId: string) =>
  database.dispute.findUnique({
    where: { id: disputeId },
    select: { id: true, attemptId: true, seq: true, part: true, proposedLevel: true, raisedById: true },
  })

/**
 * Answers a dispute. Accepted or partly accepted, the mark changes and the reply becomes a labelled example beside the
 * rules that erred; the trainee is told either way. All of it in one transaction.
 */
export async function answerDispute(actor: Actor, answer: DisputeAnswer): Promise<{ total: number; level: Level }> {
  const found = await findDispute(answer.disputeId)
  if (!found) throw new NotFound('There is no such dispute.')
  const attempt = await requireReviewable(actor, found.attemptId)
  const part = partFrom(found.part)
  return database.$transaction(async (tx) => {
    await lockAttempt(tx, found.attemptId)
    const standing = await standingLevel(tx, attempt, found.seq, found.part)
    const level = levelAfter(answer, standing, levelFrom(found.proposedLevel))
    const { outcome, reason } = answer
    const answered = await tx.dispute.updateMany({
      where: { id: found.id, status: 'open' },
      data: {
        status: outcome,
        answer: reason,
        resolvedLevel: level,
        resolvedById: actor.userId,
        resolvedAt: new Date(),
      },
    })
    if (answered.count === 0) throw new Conflict('already-answered', 'Somebody has answered this dispute meanwhile.')
    if (level !== standing) {
      const mark = { attemptId: found.attemptId, seq: found.seq, part, level, reason }
      await writeOverride(tx, actor, attempt, mark, 'nobody')
    }
    if (outcome !== 'rejected')
      await storeExample(tx, actor, attempt, { seq: found.seq, source: 'dispute', note: reason })
    await recordAudit(tx, actor, {
      action: 'dispute.answered',
      subject: { type: 'dispute', id: found.id },
      before: { attempt: found.attemptId, seq: found.seq, part, level: standing },
      after: { outcome, level },
    })
    await notify(tx, {
      userId: found.raisedById,
      kind: 'dispute-answered',
      facts: { customer: attempt.scenario.customer.name, part, outcome },
      link: `/attempts/${found.attemptId}/debrief`,
    })
    const { total } = await refreshScore(tx, attempt)
    return { total, level }
  })
}

async function standingLevel(tx: Transaction, attempt: LoadedAttempt, seq: number, part: string): Promise<Level> {
  const { overrides, revisions } = await correctionsOf(tx, attempt.row.id)
  const mark = effectiveOverrides(overrides).find((other) => other.seq === seq && other.part === part)
  const grade = regraded(attempt.state, revisions).turns.find((turn) => turn.seq === seq)?.grade
  const level = mark?.level ?? grade?.parts[partFrom(part)].level
  if (level === undefined) throw new Error(`Attempt ${attempt.row.id} has no graded turn ${seq}`)
  return level
}

function levelAfter(answer: DisputeAnswer, standing: Level, proposed: Level): Level {
  if (answer.outcome !== 'partly') return answer.outcome === 'accepted' ? proposed : standing
  if (answer.level <= Math.min(standing, proposed) || answer.level >= Math.max(standing, proposed))
    throw new Unprocessable('not-between', 'Partly means a level between the mark and what was asked for.', 'level')
  return answer.level
}
