import type { Moment, MomentFact, Turn } from '../grading/moment'
import type { Scenario } from '../scenario/schema'
import type { AttemptState, Entry } from './state'

/** What was said, as the grader reads it: messages sent in one go are one turn. */
export const conversationOf = (entries: readonly Entry[]): Turn[] => {
  const turns: { role: Turn['role']; text: string }[] = []
  for (const entry of entries) {
    if (entry.from === 'stage') continue
    const last = turns.at(-1)
    if (last && last.role === entry.from) last.text += `\n${entry.text}`
    else turns.push({ role: entry.from, text: entry.text })
  }
  return turns
}

/**
 * What stands on the trainee's screen without being a fact of its own: an address, an order's date. A reply may say it, and
 * asking for it is asking again, so the grader has to know it. Its wordings are nobody's, so it is never "restated" by one word.
 */
const onTheScreen = (scenario: Scenario): MomentFact[] => {
  const { record, situation } = scenario.brief
  const rows = record.flatMap(({ label, value, fact }, row) =>
    fact === undefined ? [{ id: `record-${row + 1}`, text: `${label}: ${value}` }] : [],
  )
  const sentences = situation.split(/(?<=[.!?])\s+/).map((text, place) => ({ id: `situation-${place + 1}`, text }))
  return [...rows, ...sentences].map(({ id, text }) => ({
    id,
    text,
    known: 'record',
    mentions: [],
    contradictions: [],
    asks: [],
  }))
}

/** What a reply sent now is judged against: everything said so far, and the case as far as it is known. */
export const momentOf = (scenario: Scenario, state: AttemptState): Moment => ({
  channel: scenario.channel,
  conversation: conversationOf(state.entries),
  customerName: scenario.customer.name,
  facts: [
    ...scenario.facts.map(
      ({ id, text, known, mentions, contradictions, asks }): MomentFact => ({
        id,
        text,
        known: known === 'record' ? 'record' : state.known.includes(id) ? 'told' : 'hidden',
        mentions,
        contradictions,
        asks,
      }),
    ),
    ...onTheScreen(scenario),
  ],
  remedies: scenario.policy.remedies.map(({ id, label, standing, phrasings }) => ({ id, label, standing, phrasings })),
  // The card's remedies say it all; plain sentences are for moments where they are not modelled.
  policy: [],
})
