import type { AttemptState } from '../attempt/state'
import type { Grade } from '../grading/grade'
import type { Revision } from './effective'

/** The grades a turn had before its present one, oldest first. Turns that were never graded anew are left out. */
export function earlierGrades(
  state: AttemptState,
  revisions: readonly Revision[],
): ReadonlyMap<number, readonly Grade[]> {
  const earlier = new Map<number, readonly Grade[]>()
  for (const { seq, grade } of state.turns) {
    const later = revisions.filter((revision) => revision.seq === seq).sort((a, b) => a.number - b.number)
    if (grade && later.length > 0) earlier.set(seq, [grade, ...later.slice(0, -1).map((revision) => revision.grade)])
  }
  return earlier
}
