import type { Part } from '../grading/grade'

export type Candidate = {
  readonly scenarioId: string
  readonly difficulty: number
  readonly parts: readonly Part[]
  /** Best total so far, null when never finished. */
  readonly best: number | null
  /** When it was last finished, milliseconds; null when never. */
  readonly lastAt: number | null
}

export type DueAssignment = {
  readonly assignmentId: string
  readonly scenarioId: string
  /** Milliseconds; null when it has no date. */
  readonly dueAt: number | null
}

/** Why this customer and not another: the home screen says it in one sentence. */
export type Reason =
  | { readonly code: 'assigned'; readonly assignmentId: string; readonly dueAt: number | null }
  | { readonly code: 'first' }
  | { readonly code: 'weakest-part'; readonly part: Part; readonly value: number }
  | { readonly code: 'not-seen-for-days'; readonly days: number }
  | { readonly code: 'new' }
  | { readonly code: 'better-than-last-time'; readonly best: number }

export type NextStep = { readonly scenarioId: string; readonly reason: Reason }

const dayMs = 86_400_000
/** A result is worth refreshing after this many days, doubled for every good result (spacing). */
const spacingDays = 7
const good = 75

type Given = {
  readonly now: number
  readonly candidates: readonly Candidate[]
  readonly assignments: readonly DueAssignment[]
  readonly weakest: { readonly part: Part; readonly value: number } | null
  /** The customer practised last; never proposed again while anything else is due. */
  readonly lastScenarioId: string | null
}

/**
 * The one next step: what is assigned first, then the easiest customer for a newcomer, then the weakest part, then what has
 * not been seen for a while, then something new, then a better result on the lowest. Null when there is nobody to meet.
 */
export function nextStep(given: Given): NextStep | null {
  const byDate = [...given.assignments].sort(
    (a, b) =>
      (a.dueAt ?? Number.POSITIVE_INFINITY) - (b.dueAt ?? Number.POSITIVE_INFINITY) ||
      order(a.assignmentId, b.assignmentId),
  )
  const other = byDate.find((due) => due.scenarioId !== given.lastScenarioId) ?? byDate[0]
  if (other) {
    const { assignmentId, dueAt, scenarioId } = other
    return { scenarioId, reason: { code: 'assigned', assignmentId, dueAt } }
  }
  const easiestFirst = [...given.candidates].sort(
    (a, b) => a.difficulty - b.difficulty || (a.best ?? -1) - (b.best ?? -1) || order(a.scenarioId, b.scenarioId),
  )
  const others = easiestFirst.filter((candidate) => candidate.scenarioId !== given.lastScenarioId)
  const from = others.length > 0 ? others : easiestFirst
  const [easiest] = from
  if (!easiest) return null
  if (given.lastScenarioId === null) return { scenarioId: easiest.scenarioId, reason: { code: 'first' } }
  return forWeakest(given, from) ?? forSpacing(given, from) ?? forNew(from) ?? forBetter(from)
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** A weak part is practised where it is asked for: on the lowest result so far, or on somebody new of a fitting level. */
function forWeakest({ weakest }: Given, from: readonly Candidate[]): NextStep | null {
  if (weakest === null || weakest.value >= good) return null
  const fitting = from.filter((one) => one.parts.includes(weakest.part) && (one.best === null || one.best < good))
  const [chosen] = fitting
  return chosen ? { scenarioId: chosen.scenarioId, reason: { code: 'weakest-part', ...weakest } } : null
}

function forSpacing({ now }: Given, from: readonly Candidate[]): NextStep | null {
  const due = from
    .flatMap((one) => {
      if (one.lastAt === null) return []
      const days = Math.floor((now - one.lastAt) / dayMs)
      const wait = (one.best ?? 0) >= good ? spacingDays * 2 : spacingDays
      return days >= wait ? [{ scenarioId: one.scenarioId, days, over: days - wait }] : []
    })
    .sort((a, b) => b.over - a.over || order(a.scenarioId, b.scenarioId))
  const [longest] = due
  return longest ? { scenarioId: longest.scenarioId, reason: { code: 'not-seen-for-days', days: longest.days } } : null
}

function forNew(from: readonly Candidate[]): NextStep | null {
  const fresh = from.find((one) => one.best === null)
  return fresh ? { scenarioId: fresh.scenarioId, reason: { code: 'new' } } : null
}

function forBetter(from: readonly Candidate[]): NextStep | null {
  const [lowest] = [...from].sort((a, b) => (a.best ?? 0) - (b.best ?? 0) || order(a.scenarioId, b.scenarioId))
  return lowest
    ? { scenarioId: lowest.scenarioId, reason: { code: 'better-than-last-time', best: lowest.best ?? 0 } }
    : null
}
