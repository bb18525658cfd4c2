import type { AttemptState, TurnRecord } from '../attempt/state'
import type { Grade, Level, Part } from '../grading/grade'
import type { Scenario } from '../scenario/schema'
import { type ScoringPolicy, scoringPolicy } from '../scoring/policy'
import type { Override, Score } from '../scoring/score'
import { scoreAttempt } from '../scoring/score-attempt'

/** A person's mark as it is kept. An undone one stays on record and counts for nothing. */
export type KeptOverride = {
  readonly id: string
  readonly seq: number
  readonly part: Part
  readonly level: Level
  /** Milliseconds since the epoch. */
  readonly createdAt: number
  readonly undoneAt: number | null
}

/** A newer grade of a turn, kept beside the event that holds the first one; the highest number counts. */
export type Revision = { readonly seq: number; readonly number: number; readonly grade: Grade }

/** What people and later graders said of an attempt, beside what its events say. */
export type Corrections = { readonly overrides: readonly KeptOverride[]; readonly revisions: readonly Revision[] }

export const uncorrected: Corrections = { overrides: [], revisions: [] }

/** The marks that count: per turn and part the newest one that was not undone, in an order of their own. */
export function effectiveOverrides<Kept extends KeptOverride>(kept: readonly Kept[]): Kept[] {
  const newest = new Map<string, Kept>()
  for (const mark of kept) {
    if (mark.undoneAt !== null) continue
    const key = `${mark.seq} ${mark.part}`
    const other = newest.get(key)
    // Two marks of the same millisecond: the id decides, so that the order of reading never shows.
    const isNewer =
      !other || mark.createdAt > other.createdAt || (mark.createdAt === other.createdAt && mark.id > other.id)
    if (isNewer) newest.set(key, mark)
  }
  return [...newest.values()].sort((a, b) => a.seq - b.seq || a.part.localeCompare(b.part, 'en'))
}

/** The attempt with each turn's newest grade. What the customer did stays what happened: only the grades are replaced. */
export function regraded(state: AttemptState, revisions: readonly Revision[]): AttemptState {
  if (revisions.length === 0) return state
  const newest = new Map<number, Revision>()
  for (const revision of revisions)
    if (revision.number > (newest.get(revision.seq)?.number ?? 0)) newest.set(revision.seq, revision)
  return { ...state, turns: state.turns.map((turn) => ({ ...turn, grade: newest.get(turn.seq)?.grade ?? turn.grade })) }
}

/**
 * A critical flag caps the whole attempt, so a person must be able to lift it. The rubric makes an insult or threat a calm
 * of 0 and a forbidden promise a solve of 0: whoever marks that part of that turn above 0 has said it was none.
 */
function lifted(scenario: Scenario, turn: TurnRecord, marks: readonly Override[], policy: ScoringPolicy): TurnRecord {
  const { grade, seq } = turn
  if (!grade) return turn
  const above = (part: Part) => marks.some((mark) => mark.seq === seq && mark.part === part && mark.level > 0)
  const forbidden = new Set(
    scenario.policy.remedies.filter(({ standing }) => standing === 'forbidden').map(({ id }) => id),
  )
  const flags = above('calm') ? grade.flags.filter((flag) => !policy.cap.flags.includes(flag)) : grade.flags
  const offered = above('solve') ? grade.offered.filter((id) => !forbidden.has(id)) : grade.offered
  return { ...turn, grade: { ...grade, flags, offered } }
}

/** The score as the machine alone gives it, with its newest grades. */
export const machineScore = (
  scenario: Scenario,
  state: AttemptState,
  { revisions }: Pick<Corrections, 'revisions'>,
  policy: ScoringPolicy = scoringPolicy,
): Score => scoreAttempt(scenario, regraded(state, revisions), [], policy)

/** The score that counts: people's marks instead of the machine's where there are any. The machine's are never changed. */
export function effectiveScore(
  scenario: Scenario,
  state: AttemptState,
  { overrides, revisions }: Corrections,
  policy: ScoringPolicy = scoringPolicy,
): Score {
  const marks = effectiveOverrides(overrides)
  const now = regraded(state, revisions)
  const turns = marks.length === 0 ? now.turns : now.turns.map((turn) => lifted(scenario, turn, marks, policy))
  return scoreAttempt(scenario, { ...now, turns }, marks, policy)
}
