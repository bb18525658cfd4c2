export type Turn = { readonly role: 'customer' | 'agent'; readonly text: string }

/** Something true in the customer's case. `known` is as of this moment: hidden facts have not been told yet. */
export type MomentFact = {
  readonly id: string
  readonly text: string
  readonly known: 'record' | 'told' | 'hidden'
  /** Wordings that count as mentioning it; may be empty when only the plain sentence is known. */
  readonly mentions: readonly string[]
  /** Wordings that get it wrong. */
  readonly contradictions: readonly string[]
  /** Wordings that ask for it ("order number"), to notice asking again. */
  readonly asks: readonly string[]
}

export type MomentRemedy = {
  readonly id: string
  readonly label: string
  readonly standing: 'allowed' | 'discretion' | 'forbidden'
  readonly phrasings: readonly string[]
}

/**
 * What a reply is judged against: the conversation so far (the last turn is what is being answered) and, where known,
 * the case. Everything but the conversation may be empty, and the grader must still work.
 */
export type Moment = {
  readonly channel: 'chat' | 'phone'
  readonly conversation: readonly Turn[]
  readonly customerName?: string
  readonly facts: readonly MomentFact[]
  readonly remedies: readonly MomentRemedy[]
  /** Policy as plain sentences ("May refund up to 50", "May not guarantee a date"), where remedies are not modelled. */
  readonly policy: readonly string[]
}
