import { starters } from '../scenario/starters'
import type { Plain } from './document'

type Block = { readonly [key: string]: Plain }

/** Filled in where the author has not said anything yet, so that a new thing parses from its first moment. */
export const newNode = ({ id, ...given }: Block & { readonly id: string }): Block => ({
  id,
  title: starters.momentTitle.text,
  says: [{ lines: [starters.momentSays.text] }],
  expects: { calm: 1 },
  hint: starters.momentHint.text,
  model: starters.momentModel.text,
  routes: [],
  otherwise: { says: [{ lines: [starters.momentElse.text] }] },
  ...given,
})

export const newEnding = ({ id, ...given }: Block & { readonly id: string }): Block => ({
  id,
  title: starters.endingTitle.text,
  kind: 'partly',
  worth: 50,
  says: [{ lines: [starters.lastWords.text] }],
  aftermath: { kind: 'note', from: 'The customer', text: starters.aftermath.text },
  ...given,
})

export const newRoute = ({ id, ...given }: Block & { readonly id: string }): Block => ({
  id,
  when: { atLeast: { calm: 2 } },
  ...given,
})

export const newFact = ({ id, ...given }: Block & { readonly id: string }): Block => ({
  id,
  text: starters.fact.text,
  known: 'told',
  mentions: [],
  ...given,
})

export const newRemedy = ({ id, ...given }: Block & { readonly id: string }): Block => ({
  id,
  label: starters.offer.text,
  standing: 'allowed',
  phrasings: [id.replaceAll('-', ' ')],
  why: starters.offerWhy.text,
  ...given,
})
