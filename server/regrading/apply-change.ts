import 'server-only'
import type { Grader } from '@/domain/review/regrade'
import { policyVersion } from '@/domain/scoring/policy'
import { findAttempt } from '../attempts/load-attempt'
import { recordAudit } from '../audit/record'
import { database } from '../database'
import { correctionsOf } from '../review/corrections'
import { lockAttempt, refreshScore } from '../review/refresh-score'
import { numberAfter, regradeAttempt } from './regrade-attempt'

/**
 * Writes the new grades of one attempt as revisions beside the old ones and brings everything that hangs on them in step.
 * Worked out again from what is stored now, because somebody may have marked it since the preview. Doing it twice is
 * harmless: the change is taken first, and only once.
 */
export async function applyChange(jobId: string, attemptId: string, actorId: string, grader: Grader): Promise<void> {
  const attempt = await findAttempt(attemptId)
  await database.$transaction(async (tx) => {
    const taken = await tx.regradeChange.updateMany({
      where: { jobId, attemptId, appliedAt: null },
      data: { appliedAt: new Date() },
    })
    if (taken.count === 0) return
    await tx.regradeJob.update({ where: { id: jobId }, data: { done: { increment: 1 } }, select: { id: true } })
    // Erased since the preview: there is nothing left to change.
    if (!attempt || (await tx.attempt.count({ where: { id: attemptId } })) === 0) return
    await lockAttempt(tx, attemptId)
    const before = await tx.attempt.findUniqueOrThrow({
      where: { id: attemptId },
      select: { total: true, graderVersion: true },
    })
    const corrections = await correctionsOf(tx, attemptId)
    const { grades } = regradeAttempt(attempt, corrections, grader)
    for (const { seq, grade } of grades)
      await tx.gradeRevision.create({
        data: {
          attemptId,
          seq,
          number: numberAfter(corrections.revisions, seq),
          grader: grader.version,
          grade: JSON.stringify(grade),
          jobId,
        },
        select: { id: true },
      })
    await tx.attempt.update({
      where: { id: attemptId },
      data: { graderVersion: grader.version, policyVersion },
      select: { id: true },
    })
    const { total } = await refreshScore(tx, attempt)
    await tx.regradeChange.update({
      where: { jobId_attemptId: { jobId, attemptId } },
      data: { afterTotal: total },
      select: { jobId: true },
    })
    await recordAudit(
      tx,
      { userId: actorId },
      {
        action: 'grade.regraded',
        subject: { type: 'attempt', id: attemptId },
        before: { total: before.total, grader: before.graderVersion },
        after: { total, grader: grader.version, policy: policyVersion, turns: grades.map(({ seq }) => seq) },
      },
    )
  })
}
