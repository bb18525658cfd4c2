import 'server-only'
import { machineScore, regraded } from '@/domain/review/effective'
import { queueReasonsOf } from '@/domain/review/queue-reason'
import type { LoadedAttempt } from '../attempts/load-attempt'
import { scoreColumns } from '../attempts/settled-columns'
import { modeOf } from '../attempts/stored-mode'
import type { Transaction } from '../database'
import { refreshStandings } from '../standings/refresh-standings'
import { correctionsOf } from './corrections'
import { reviewColumns } from './review-columns'

/**
 * Two people may mark the same attempt at once. Writing its row first makes the second wait for the first on any database,
 * so that the total is always worked out from both marks.
 */
export async function lockAttempt(tx: Transaction, attemptId: string): Promise<void> {
  await tx.attempt.update({ where: { id: attemptId }, data: { status: 'ended' }, select: { id: true } })
}

/**
 * Brings a finished attempt's total, parts, place in the queue and its owner's standings in step with its grades, people's
 * marks and disputes. Call it last in the transaction that changed any of them.
 */
export async function refreshScore(tx: Transaction, attempt: LoadedAttempt): Promise<{ total: number }> {
  const { row, scenario, state } = attempt
  const corrections = await correctionsOf(tx, row.id)
  const openDisputes = await tx.dispute.count({ where: { attemptId: row.id, status: 'open' } })
  const { reviewedAt } = await tx.attempt.findUniqueOrThrow({ where: { id: row.id }, select: { reviewedAt: true } })
  const reasons = queueReasonsOf(regraded(state, corrections.revisions), machineScore(scenario, state, corrections), {
    mode: modeOf(row.mode),
    isRewind: row.parentId !== null,
    openDisputes,
  })
  // Once a person has been through it, only its owner can bring it back.
  const standing = reviewedAt === null ? reasons : reasons.filter(({ reason }) => reason === 'dispute')
  const columns = scoreColumns(scenario, state, corrections)
  await tx.attempt.update({
    where: { id: row.id },
    data: { ...columns, ...reviewColumns(standing) },
    select: { id: true },
  })
  await refreshStandings(tx, row.userId)
  return { total: columns.total }
}
