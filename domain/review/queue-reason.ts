import type { Mode } from '../attempt/mode'
import { pick } from '../attempt/random'
import type { AttemptState } from '../attempt/state'
import type { Flag, Part } from '../grading/grade'
import type { Score } from '../scoring/score'

/** Why a person should look at an attempt. The first that holds decides its place in the queue; all are shown. */
export type QueueReason =
  | { readonly reason: 'dispute'; readonly count: number }
  /** `swing`: by how many points of the total the marks the grader is unsure of could be off, each by one level. */
  | { readonly reason: 'unsure'; readonly marks: number; readonly swing: number }
  | { readonly reason: 'critical'; readonly flags: readonly (Flag | 'forbidden-promise')[] }
  | { readonly reason: 'assessment' }
  | { readonly reason: 'sample' }

export const queueReasons = ['dispute', 'unsure', 'critical', 'assessment', 'sample'] as const
export type ReasonName = (typeof queueReasons)[number]

/** Room between two reasons for the weight within one. */
const step = 100
const baseOf = (reason: ReasonName): number => (queueReasons.length - queueReasons.indexOf(reason)) * step

/** Unsure marks that could hardly move the total would bury those that could. */
export const leastSwing = 5
/** One attempt in so many is looked at for no reason but to keep everyone honest, the grader first. */
export const sampleOneIn = 20

const asked = (score: Score, part: Part): number =>
  score.parts.find((row) => row.part === part)?.turns.reduce((sum, { weight }) => sum + weight, 0) ?? 0

/** Points of the total at stake in the unsure marks: each one level off, in the worst case all in the same direction. */
function swingOf(state: AttemptState, score: Score): { marks: number; swing: number } {
  let marks = 0
  let swing = 0
  for (const turn of state.turns)
    for (const { part, share } of score.parts) {
      const weight = turn.expects[part] ?? 0
      if (!turn.grade?.parts[part].unsure || weight === 0) continue
      marks++
      swing += (share * weight) / (2 * asked(score, part))
    }
  return { marks, swing: Math.round(swing) }
}

export type Run = {
  readonly mode: Mode
  /** A what-if is practice within practice: nobody reviews it unless its owner asks. */
  readonly isRewind: boolean
  /** Disputes that are not answered yet. */
  readonly openDisputes: number
}

/** Every reason that holds for a finished attempt, most pressing first. The sample is drawn by the attempt's own seed. */
export function queueReasonsOf(state: AttemptState, score: Score, run: Run): QueueReason[] {
  const reasons: QueueReason[] = []
  if (run.openDisputes > 0) reasons.push({ reason: 'dispute', count: run.openDisputes })
  // Guided replies are chosen from written ones, so there is little of the trainee's own to judge.
  if (run.isRewind || run.mode === 'guided') return reasons
  const { marks, swing } = swingOf(state, score)
  if (swing >= leastSwing) reasons.push({ reason: 'unsure', marks, swing })
  if (score.cap) reasons.push({ reason: 'critical', flags: score.cap.because as (Flag | 'forbidden-promise')[] })
  if (run.mode === 'assessment') reasons.push({ reason: 'assessment' })
  if (pick(sampleOneIn, state.seed, 'review-sample') === 0) reasons.push({ reason: 'sample' })
  return reasons
}

const weightOf = (reason: QueueReason): number => {
  if (reason.reason === 'dispute') return reason.count
  if (reason.reason === 'unsure') return reason.swing
  return reason.reason === 'critical' ? reason.flags.length : 0
}

/** Place in the queue: higher comes first, 0 is not in it. */
export function queueRankOf(reasons: readonly QueueReason[]): number {
  const [first] = reasons
  return first === undefined ? 0 : baseOf(first.reason) + Math.min(step - 1, weightOf(first))
}

/** The ranks that belong to a reason, both ends included. */
export const ranksOfReason = (reason: ReasonName): { readonly least: number; readonly most: number } => ({
  least: baseOf(reason),
  most: baseOf(reason) + step - 1,
})
