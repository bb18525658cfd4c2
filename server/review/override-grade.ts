import 'server-only'
import type { Level, Part } from '@/domain/grading/grade'
import { effectiveOverrides, regraded } from '@/domain/review/effective'
import type { Actor } from '../actor'
import type { LoadedAttempt } from '../attempts/load-attempt'
import { recordAudit } from '../audit/record'
import { database, type Transaction } from '../database'
import { refreshExample } from '../examples/store-example'
import { notify } from '../notices/notify'
import { Conflict, NotFound, Unprocessable } from '../refusal'
import { correctionsOf } from './corrections'
import { lockAttempt, refreshScore } from './refresh-score'
import { requireGradedTurn, requireReviewable } from './require-reviewable'

export type Mark = {
  readonly attemptId: string
  readonly seq: number
  readonly part: Part
  readonly level: Level
  /** Why. May be empty only where the mark agrees with the grader. */
  readonly reason: string
}

export type Marked = { readonly overrideId: string; readonly total: number }

const agrees = 'Agrees with the grader.'

/**
 * Puts a person's mark beside the machine's. The attempt's total and parts, its owner's standings, the log and the notice
 * all change in the same transaction, or none of them does.
 */
export async function overrideGrade(actor: Actor, mark: Mark): Promise<Marked> {
  const attempt = await requireReviewable(actor, mark.attemptId)
  requireGradedTurn(attempt, mark.seq)
  return database.$transaction(async (tx) => {
    await lockAttempt(tx, mark.attemptId)
    const overrideId = await writeOverride(tx, actor, attempt, mark)
    await refreshExample(tx, actor, attempt, mark.seq)
    const { total } = await refreshScore(tx, attempt)
    return { overrideId, total }
  })
}

/** The mark itself, its entry in the log and the notice. Call `refreshScore` after it. Throws when nothing would change. */
export async function writeOverride(
  tx: Transaction,
  actor: Actor,
  attempt: LoadedAttempt,
  mark: Mark,
  tell: 'reviewed' | 'nobody' = 'reviewed',
): Promise<string> {
  const { attemptId, seq, part, level } = mark
  const corrections = await correctionsOf(tx, attemptId)
  const turn = regraded(attempt.state, corrections.revisions).turns.find((candidate) => candidate.seq === seq)
  if (!turn?.grade) throw new Unprocessable('no-such-turn', 'There is no graded reply at this place.', 'seq')
  const machineLevel = turn.grade.parts[part].level
  const standing = effectiveOverrides(corrections.overrides).find((other) => other.seq === seq && other.part === part)
  if (standing?.level === level) throw new Conflict('no-change', 'That is the mark already.')
  const isAgreement = level === machineLevel
  if (!isAgreement && mark.reason.trim() === '')
    throw new Unprocessable('reason-missing', 'Say why, so that the trainee can learn from it.', 'reason')
  const { id } = await tx.gradeOverride.create({
    data: {
      attemptId,
      seq,
      part,
      level,
      machineLevel,
      reason: mark.reason.trim() || agrees,
      reviewerId: actor.userId,
      // Two marks within a millisecond must still have an order: the later one counts.
      createdAt: new Date(Math.max(Date.now(), (standing?.createdAt ?? 0) + 1)),
    },
    select: { id: true },
  })
  await recordAudit(tx, actor, {
    action: 'grade.overridden',
    subject: { type: 'attempt', id: attemptId },
    before: { seq, part, level: standing?.level ?? machineLevel },
    after: { seq, part, level },
  })
  const isNews = standing !== undefined || !isAgreement
  if (tell === 'reviewed' && isNews) await tellReviewed(tx, actor, attempt)
  return id
}

/** Takes a mark back. It stays on record; the one before it counts again, or else the machine's. */
export async function undoOverride(actor: Actor, overrideId: string): Promise<Marked> {
  const found = await database.gradeOverride.findUnique({
    where: { id: overrideId },
    select: { attemptId: true, seq: true, part: true, level: true },
  })
  if (!found) throw new NotFound('There is no such mark.')
  const attempt = await requireReviewable(actor, found.attemptId)
  return database.$transaction(async (tx) => {
    await lockAttempt(tx, found.attemptId)
    const undone = await tx.gradeOverride.updateMany({
      where: { id: overrideId, undoneAt: null },
      data: { undoneAt: new Date() },
    })
    if (undone.count === 0) throw new Conflict('already-undone', 'This mark was taken back already.')
    await recordAudit(tx, actor, {
      action: 'grade.restored',
      subject: { type: 'attempt', id: found.attemptId },
      before: { seq: found.seq, part: found.part, level: found.level },
    })
    await refreshExample(tx, actor, attempt, found.seq)
    const { total } = await refreshScore(tx, attempt)
    return { overrideId, total }
  })
}

/** One notice for a review however many marks it changes, until the trainee has read it. */
export async function tellReviewed(tx: Transaction, actor: Actor, { row, scenario }: LoadedAttempt): Promise<void> {
  const link = `/attempts/${row.id}/debrief`
  const unread = await tx.notice.count({ where: { userId: row.userId, kind: 'reviewed', link, readAt: null } })
  if (unread > 0) return
  await notify(tx, {
    userId: row.userId,
    kind: 'reviewed',
    facts: { customer: scenario.customer.name, by: actor.name },
    link,
  })
}
