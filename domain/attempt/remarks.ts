import type { Scenario } from '../scenario/schema'
import { isHasty } from '../scoring/conduct'
import { scoringPolicy } from '../scoring/policy'
import { isLong, speakingPace } from './delivery'
import { receiptOf } from './receipt-of'
import { indexOf } from './scenario-index'
import type { AttemptState, TurnRecord } from './state'
import type { Receipt, Remarks } from './view'

/** How fast a reply on the phone was spoken, from the end of the customer's words to the end of the trainee's. */
const wordsPerMinute = (scenario: Scenario, { text, waitedMs, interrupted }: TurnRecord): number | null =>
  scenario.channel === 'phone' && !interrupted ? speakingPace(text, waitedMs) : null

/** The author's note to the written reply this one was made from. Told after sending only. */
const choiceNote = (scenario: Scenario, { node, choice }: TurnRecord): string | null =>
  choice === undefined
    ? null
    : (indexOf(scenario)
        .nodes.get(node)
        ?.choices?.find(({ text }) => text === choice)?.note ?? null)

const remarksOn = (scenario: Scenario, state: AttemptState, turn: TurnRecord): Remarks => ({
  hasty: isHasty(turn, state, scoringPolicy),
  long: scenario.channel === 'chat' && isLong(turn.text),
  wordsPerMinute: wordsPerMinute(scenario, turn),
  choiceNote: choiceNote(scenario, turn),
})

/** The receipt of one turn with what is said beside its marks; null when there was nothing to grade. */
export const receiptIn = (scenario: Scenario, state: AttemptState, turn: TurnRecord): Receipt | null => {
  const receipt = receiptOf(turn)
  return receipt && { ...receipt, remarks: remarksOn(scenario, state, turn) }
}
