import { indexOf } from '../attempt/scenario-index'
import type { AttemptState, TurnRecord } from '../attempt/state'
import { type Level, type Part, parts } from '../grading/grade'
import type { Scenario } from '../scenario/schema'
import { conductOf } from './conduct'
import { type ScoringPolicy, scoringPolicy } from './policy'
import type { Override, Score } from './score'

const round = (value: number): number => Math.round(value * 10) / 10

/** The level that counts: a person's mark stands beside the machine's and is used instead of it; the latest one wins. */
const levelOf = (turn: TurnRecord, part: Part, machine: Level, overrides: readonly Override[]): Level =>
  overrides.findLast((mark) => mark.seq === turn.seq && mark.part === part)?.level ?? machine

const criticalIn = (scenario: Scenario, turns: readonly TurnRecord[], { cap }: ScoringPolicy): string[] => {
  const { remedies } = indexOf(scenario)
  const drawn = turns.flatMap(({ grade }) => [
    ...(grade?.flags.filter((flag) => cap.flags.includes(flag)) ?? []),
    ...(cap.forbiddenRemedy && grade?.offered.some((id) => remedies.get(id)?.standing === 'forbidden')
      ? ['forbidden-promise']
      : []),
  ])
  return [...new Set(drawn)]
}

/**
 * The score of an attempt with its arithmetic (rubric, "From replies to a score"). A part is the weighted mean of
 * level / 2 over the turns that asked for it. A part that no turn asked for leaves its share to the others; with no
 * graded turn at all the parts are worth nothing. An attempt that has not ended has an ending worth nothing.
 */
export const scoreAttempt = (
  scenario: Scenario,
  state: AttemptState,
  overrides: readonly Override[] = [],
  policy: ScoringPolicy = scoringPolicy,
): Score => {
  const measured = parts.map((part) => {
    const turns = state.turns.flatMap((turn) => {
      const weight = turn.expects[part] ?? 0
      if (!turn.grade || weight === 0) return []
      return [{ seq: turn.seq, level: levelOf(turn, part, turn.grade.parts[part].level, overrides), weight }]
    })
    const asked = turns.reduce((sum, { weight }) => sum + weight, 0)
    const earned = turns.reduce((sum, { weight, level }) => sum + (weight * level) / 2, 0)
    const share = scenario.weights?.[part] ?? policy.shares[part]
    return { part, turns, value: asked === 0 ? null : (earned / asked) * 100, share: asked === 0 ? 0 : share }
  })
  const shares = measured.reduce((sum, { share }) => sum + share, 0)
  const partsValue =
    shares === 0 ? 0 : measured.reduce((sum, { value, share }) => sum + (value ?? 0) * share, 0) / shares
  const endingValue = state.ending === null ? 0 : (indexOf(scenario).endings.get(state.ending)?.worth ?? 0)
  const conduct = conductOf(state, policy)

  const uncapped = round(
    (partsValue * policy.parts + endingValue * policy.ending + conduct.value * policy.conduct) / 100,
  )
  const because = criticalIn(scenario, state.turns, policy)
  return {
    policy: policy.version,
    total: because.length > 0 ? Math.min(policy.cap.at, uncapped) : uncapped,
    parts: measured.map(({ part, turns, value, share }) => ({
      part,
      value: value === null ? null : round(value),
      share: shares === 0 ? 0 : round((share / shares) * policy.parts),
      turns,
    })),
    partsValue: round(partsValue),
    endingValue,
    conductValue: conduct.value,
    conduct: conduct.items,
    cap: because.length > 0 ? { at: policy.cap.at, because, uncapped } : null,
  }
}
