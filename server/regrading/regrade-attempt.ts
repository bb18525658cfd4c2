import 'server-only'
import type { Grade } from '@/domain/grading/grade'
import { type Corrections, effectiveScore, type Revision, regraded } from '@/domain/review/effective'
import { type Grader, gradesAnew, isSameGrade, type MarkChange, markChanges } from '@/domain/review/regrade'
import type { LoadedAttempt } from '../attempts/load-attempt'
import { scoreColumns } from '../attempts/settled-columns'

export type Regrading = {
  /** Turns whose grade differs from the one in effect, with the new one. */
  readonly grades: readonly { readonly seq: number; readonly grade: Grade }[]
  readonly marks: readonly (MarkChange & { readonly overridden: boolean })[]
  readonly columns: ReturnType<typeof scoreColumns>
  readonly cappedBy: readonly string[]
}

/** What the present grader and scoring policy make of a stored attempt. People's marks count as before. Writes nothing. */
export function regradeAttempt(
  { row, scenario, events, state }: LoadedAttempt,
  corrections: Corrections,
  grader: Grader,
): Regrading {
  const beginning = { seed: row.seed, pace: row.pace, startedAt: row.startedAt.getTime() }
  const anew = gradesAnew(scenario, beginning, events, grader)
  if (!anew.ok) throw new Error(`Attempt ${row.id} cannot be replayed: ${anew.problem.code}`)
  const { overrides, revisions } = corrections
  const differing = regraded(state, revisions).turns.flatMap(({ seq, grade: before }) => {
    const grade = anew.value.get(seq)
    return before && grade && !isSameGrade(before, grade) ? [{ seq, before, grade }] : []
  })
  const isOverridden = (mark: MarkChange) =>
    overrides.some(({ seq, part, undoneAt }) => undoneAt === null && seq === mark.seq && part === mark.part)
  const next: Corrections = {
    overrides,
    revisions: [
      ...revisions,
      ...differing.map(({ seq, grade }) => ({ seq, number: numberAfter(revisions, seq), grade })),
    ],
  }
  return {
    grades: differing.map(({ seq, grade }) => ({ seq, grade })),
    marks: differing
      .flatMap(({ seq, before, grade }) => markChanges(seq, before, grade))
      .map((mark) => ({ ...mark, overridden: isOverridden(mark) })),
    columns: scoreColumns(scenario, state, next),
    cappedBy: effectiveScore(scenario, state, next).cap?.because ?? [],
  }
}

/** The number of a turn's next revision: 1, 2, 3 ... */
export const numberAfter = (revisions: readonly Revision[], seq: number): number =>
  1 + Math.max(0, ...revisions.filter((revision) => revision.seq === seq).map(({ number }) => number))
