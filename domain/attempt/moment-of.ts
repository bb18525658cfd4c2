import type { Moment, Turn } from '../grading/moment'
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

/** What a reply sent now is judged against: everything said so far, and the case as far as it is known. */
export const momentOf = (scenario: Scenario, state: AttemptState): Moment => ({
  channel: scenario.channel,
  conversation: conversationOf(state.entries),
  customerName: scenario.customer.name,
  facts: scenario.facts.map(({ id, text, known, mentions, contradictions, asks }) => ({
    id,
    text,
    known: known === 'record' ? 'record' : state.known.includes(id) ? 'told' : 'hidden',
    mentions,
    contradictions,
    asks,
  })),
  remedies: scenario.policy.remedies.map(({ id, label, standing, phrasings }) => ({ id, label, standing, phrasings })),
  // The card's remedies say it all; plain sentences are for moments where they are not modelled.
  policy: [],
})
