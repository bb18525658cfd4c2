import type { Scenario } from '../scenario/schema'
import { choicesOf, clockOf, endingViewOf, type Looking, showsReceipts } from './practice-view'
import { receiptIn } from './remarks'
import { indexOf } from './scenario-index'
import type { AttemptState } from './state'
import type { TurnAnswer } from './view'

/** What one event changed, for the browser that sent it. */
export const turnAnswer = (
  scenario: Scenario,
  before: AttemptState,
  after: AttemptState,
  { mode, now }: Omit<Looking, 'attemptId'>,
): TurnAnswer => {
  const turn = after.turns.length > before.turns.length ? after.turns.at(-1) : undefined
  const asksHint = after.counts.hints > before.counts.hints
  return {
    seq: after.seq,
    entries: after.entries.filter(({ seq }) => seq === after.seq),
    temper: after.temper,
    clock: clockOf(scenario, after, now),
    receipt: turn && showsReceipts(after, mode) ? receiptIn(scenario, after, turn) : null,
    choices: choicesOf(scenario, after, mode),
    hint: asksHint ? (indexOf(scenario).nodes.get(after.node)?.hint ?? null) : null,
    ending: endingViewOf(scenario, after),
  }
}
