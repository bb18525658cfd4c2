import { type Grade, type Level, type Part, parts } from '../grading/grade'
import type { Condition } from '../scenario/condition'
import type { Draft } from './draft'
import type { ScenarioIndex } from './scenario-index'

/** A reply nobody wrote: an action taken without a word says nothing, and breaks nothing. */
const unsaid: Readonly<Record<Part, Level>> = { calm: 1, listen: 0, restate: 0, apologise: 0, solve: 0 }

const levelOf = (grade: Grade | null, part: Part): Level => (grade ? grade.parts[part].level : unsaid[part])

const inCount = (value: number, { atLeast = 0, atMost = Infinity }: { atLeast?: number; atMost?: number }): boolean =>
  value >= atLeast && value <= atMost

const overlaps = (asked: readonly string[], present: readonly string[] | undefined): boolean =>
  present !== undefined && asked.some((id) => present.includes(id))

/** Whether every level named lies on the right side: at least (`1`) or at most (`-1`) what was asked. */
const everyLevel = (asked: Partial<Record<Part, Level>>, grade: Grade | null, side: 1 | -1): boolean => {
  for (const part of parts) {
    const level = asked[part]
    if (level !== undefined && (levelOf(grade, part) - level) * side < 0) return false
  }
  return true
}

/** Whether a condition holds for this reply, in the state it has brought about so far (`draft`). */
export const matches = (asked: Condition, grade: Grade | null, draft: Draft, index: ScenarioIndex): boolean => {
  const { counts } = draft
  if (asked.atLeast && !everyLevel(asked.atLeast, grade, 1)) return false
  if (asked.atMost && !everyLevel(asked.atMost, grade, -1)) return false
  if (asked.restates && !overlaps(asked.restates, grade?.restated)) return false
  if (asked.restated && !overlaps(asked.restated, draft.restated)) return false
  if (asked.contradicts && !overlaps(asked.contradicts, grade?.contradicted)) return false
  if (asked.offers && !overlaps(asked.offers, grade?.offered)) return false
  if (asked.offered && !overlaps(asked.offered, draft.offered)) return false
  if (asked.standing) {
    const standings = (grade?.offered ?? []).map((id) => index.remedies.get(id)?.standing ?? '')
    if (!overlaps(asked.standing, standings)) return false
  }
  if (asked.acts && !overlaps(asked.acts, grade?.acts)) return false
  if (asked.flags && !overlaps(asked.flags, grade?.flags)) return false
  if (asked.knows && !overlaps(asked.knows, draft.known)) return false
  if (asked.remembers && !overlaps(asked.remembers, draft.memory)) return false
  if (asked.visited && !overlaps(asked.visited, draft.visited)) return false
  if (asked.temper) {
    const { above = -1, below = 101 } = asked.temper
    if (draft.temper <= above || draft.temper >= below) return false
  }
  if (asked.turnsHere && !inCount(draft.turnsHere, asked.turnsHere)) return false
  if (asked.turns && !inCount(counts.replies, asked.turns)) return false
  if (asked.holds && !inCount(counts.holds, asked.holds)) return false
  if (asked.silences && !inCount(counts.silences, asked.silences)) return false
  if (asked.interruptions && !inCount(counts.interruptions, asked.interruptions)) return false
  if (asked.all && !asked.all.every((inner) => matches(inner, grade, draft, index))) return false
  if (asked.any && !asked.any.some((inner) => matches(inner, grade, draft, index))) return false
  return !(asked.not && matches(asked.not, grade, draft, index))
}
