import 'server-only'
import { type CountedRun, standingsOf } from '@/domain/scoring/standing'
import type { Transaction } from '../database'

/**
 * Brings one person's standings in step with their runs; call it in the transaction that changed a total, the person's
 * consent to the board, or their account. It reads only that person's runs, so its cost does not grow with the company.
 */
export async function refreshStandings(tx: Transaction, userId: string): Promise<void> {
  const rows = await expectedStandings(tx, userId)
  await tx.standing.deleteMany({ where: { userId } })
  if (rows.length > 0) await tx.standing.createMany({ data: rows.map((row) => ({ userId, ...row })) })
}

/** What a person's standings have to be, computed from scratch. Nobody who opted out or left stands on a board. */
export async function expectedStandings(tx: Transaction, userId: string) {
  const person = await tx.user.findUnique({ where: { id: userId }, select: { onBoard: true, active: true } })
  if (!person?.onBoard || !person.active) return []
  const runs = await tx.attempt.findMany({
    where: { userId, status: 'ended', parentId: null, mode: { in: ['solo', 'assessment'] }, total: { not: null } },
    select: { scenarioId: true, difficulty: true, mode: true, total: true, endedAt: true },
  })
  return standingsOf(
    runs.map(
      (run): CountedRun => ({
        scenarioId: run.scenarioId,
        difficulty: run.difficulty ?? 1,
        mode: run.mode === 'solo' ? 'solo' : 'assessment',
        total: run.total ?? 0,
        endedAt: (run.endedAt ?? new Date(0)).getTime(),
      }),
    ),
  )
}
