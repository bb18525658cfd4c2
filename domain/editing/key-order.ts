import {
  actionSchema,
  choiceSchema,
  customerSchema,
  effectsSchema,
  endingSchema,
  factSchema,
  holdSchema,
  nodeSchema,
  remedySchema,
  sayingSchema,
  scenarioSchema,
} from '../scenario/schema'
import type { Path } from './document'

const keysOf = (schema: { readonly shape: object }): readonly string[] => Object.keys(schema.shape)

/** As the shipped customers are written: what decides first, then where it leads, then what it does. */
const effectKeys = ['id', 'when', 'verdict', 'go', 'reveal', 'remember', 'temper', 'because', 'says']

const lists: Readonly<Record<string, readonly string[]>> = {
  nodes: keysOf(nodeSchema),
  endings: keysOf(endingSchema),
  facts: keysOf(factSchema),
  remedies: keysOf(remedySchema),
  choices: keysOf(choiceSchema),
  routes: effectKeys,
  record: ['label', 'value', 'fact'],
}

/** The usual order of the keys in the block at `path`, so that a new one is written where an author looks for it. */
export const keyOrderAt = (path: Path): readonly string[] => {
  const last = path.at(-1)
  if (last === undefined) return keysOf(scenarioSchema)
  if (typeof last === 'number') {
    const list = path.at(-2)
    return (typeof list === 'string' ? lists[list] : undefined) ?? keysOf(sayingSchema)
  }
  if (last === 'customer') return keysOf(customerSchema)
  if (last === 'otherwise') return [...effectKeys, ...keysOf(effectsSchema)]
  if (last === 'hold') return keysOf(holdSchema)
  if (path.at(-2) === 'actions') return keysOf(actionSchema)
  if (last === 'brief') return ['company', 'role', 'situation', 'record']
  if (last === 'policy') return ['remedies', 'notes']
  if (last === 'actions') return ['hold', 'manager', 'callback', 'writing', 'end']
  if (last === 'aftermath') return ['kind', 'from', 'stars', 'text']
  return []
}

/** Before which of `present` the new key goes; `present.length` for the end. */
export const placeFor = (key: string, present: readonly string[], order: readonly string[]): number => {
  const rank = order.indexOf(key)
  if (rank < 0) return present.length
  const place = present.findIndex((other) => order.indexOf(other) > rank)
  return place < 0 ? present.length : place
}
