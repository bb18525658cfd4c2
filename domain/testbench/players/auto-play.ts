import type { AttemptState } from '../../attempt/state'
import type { Scenario } from '../../scenario/schema'
import { scoreAttempt } from '../../scoring/score-attempt'
import { type Grader, playStep, startRun } from '../run'
import { nextStep, type Player } from './player'

export type Played = {
  readonly player: Player
  readonly seed: number
  readonly ending: string | null
  readonly kind: string | null
  readonly worth: number
  readonly total: number
  readonly temper: number
  readonly replies: number
  readonly state: AttemptState
}

/** More than any conversation should take; a player who is still talking then has not ended. */
const mostSteps = 40

/** One whole conversation of one player; the same seed always plays the same way. */
export const autoPlay = (scenario: Scenario, player: Player, seed: number, grade: Grader): Played => {
  let run = startRun(scenario, seed)
  for (let step = 0; step < mostSteps && run.state.status === 'active'; step++) {
    const next = playStep(scenario, grade, run, nextStep(player, scenario, run.state, seed))
    if (!next.ok) break
    run = next.value
  }
  const { state } = run
  const ending = scenario.endings.find(({ id }) => id === state.ending)
  return {
    player,
    seed,
    ending: state.ending,
    kind: ending?.kind ?? null,
    worth: ending?.worth ?? 0,
    total: scoreAttempt(scenario, state).total,
    temper: state.temper,
    replies: state.counts.replies,
    state,
  }
}
