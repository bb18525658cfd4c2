import type { Plain } from './document'

type Block = { readonly [key: string]: Plain }

/** Filled in where the author has not said anything yet, so that a new thing parses from its first moment. */
export const newNode = ({ id, ...given }: Block & { readonly id: string }): Block => ({
  id,
  title: 'New moment',
  says: [{ lines: ['Write what the customer says here.'] }],
  expects: { calm: 1 },
  hint: 'Write one coaching sentence here.',
  model: 'Write one good reply here.',
  routes: [],
  otherwise: { says: [{ lines: ['Write what they say when nothing fits.'] }] },
  ...given,
})

export const newEnding = ({ id, ...given }: Block & { readonly id: string }): Block => ({
  id,
  title: 'New ending',
  kind: 'partly',
  worth: 50,
  says: [{ lines: ['Write their last words here.'] }],
  aftermath: { kind: 'note', from: 'The customer', text: 'Write what happens afterwards here.' },
  ...given,
})

export const newRoute = ({ id, ...given }: Block & { readonly id: string }): Block => ({
  id,
  when: { atLeast: { calm: 2 } },
  ...given,
})

export const newFact = ({ id, ...given }: Block & { readonly id: string }): Block => ({
  id,
  text: 'Write one plain sentence that is true in the case.',
  known: 'told',
  mentions: [],
  ...given,
})

export const newRemedy = ({ id, ...given }: Block & { readonly id: string }): Block => ({
  id,
  label: 'New remedy',
  standing: 'allowed',
  phrasings: [id.replaceAll('-', ' ')],
  why: 'Write why it is allowed, at discretion, or forbidden.',
  ...given,
})
