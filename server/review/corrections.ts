import 'server-only'
import { type Grade, type Level, type Part, parts } from '@/domain/grading/grade'
import type { Corrections, KeptOverride, Revision } from '@/domain/review/effective'
import type { Transaction } from '../database'

export type StoredOverride = KeptOverride & {
  readonly machineLevel: Level
  readonly reason: string
  readonly reviewerId: string
  readonly answer: string | null
}

/** The part column as a part. Anything else means damaged data. */
export function partFrom(stored: string): Part {
  const part = parts.find((candidate) => candidate === stored)
  if (!part) throw new Error(`Unknown part "${stored}"`)
  return part
}

/** A level column as a level. Anything else means damaged data. */
export function levelFrom(stored: number): Level {
  if (stored !== 0 && stored !== 1 && stored !== 2) throw new Error(`Unknown level ${stored}`)
  return stored
}

/** Everything that stands beside the events of an attempt: people's marks, undone ones too, and later grades. */
export async function correctionsOf(
  db: Transaction,
  attemptId: string,
): Promise<Corrections & { readonly overrides: readonly StoredOverride[] }> {
  const overrides = await db.gradeOverride.findMany({
    where: { attemptId },
    select: {
      id: true,
      seq: true,
      part: true,
      level: true,
      machineLevel: true,
      reason: true,
      reviewerId: true,
      createdAt: true,
      undoneAt: true,
      answer: true,
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  const revisions = await db.gradeRevision.findMany({
    where: { attemptId },
    select: { seq: true, number: true, grade: true },
    orderBy: [{ seq: 'asc' }, { number: 'asc' }],
  })
  return {
    overrides: overrides.map((row) => ({
      ...row,
      part: partFrom(row.part),
      level: levelFrom(row.level),
      machineLevel: levelFrom(row.machineLevel),
      createdAt: row.createdAt.getTime(),
      undoneAt: row.undoneAt?.getTime() ?? null,
    })),
    revisions: revisions.map((row): Revision => ({ ...row, grade: JSON.parse(row.grade) as Grade })),
  }
}
