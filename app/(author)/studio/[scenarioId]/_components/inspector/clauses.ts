import type { Plain } from '@/domain/editing/document'

/** Everything a condition can ask for, by the control it is chosen with. */
export const clauseKinds = [
  { key: 'atLeast', kind: 'levels', group: 'This reply', words: 'is good enough at' },
  { key: 'atMost', kind: 'levels', group: 'This reply', words: 'is no better at' },
  { key: 'restates', kind: 'facts', group: 'This reply', words: 'puts back one of these facts' },
  { key: 'contradicts', kind: 'facts', group: 'This reply', words: 'gets one of these facts wrong' },
  { key: 'offers', kind: 'remedies', group: 'This reply', words: 'offers one of these' },
  { key: 'standing', kind: 'standing', group: 'This reply', words: 'offers something that is' },
  { key: 'acts', kind: 'acts', group: 'This reply', words: 'makes one of these good moves' },
  { key: 'flags', kind: 'flags', group: 'This reply', words: 'has one of these faults' },
  { key: 'restated', kind: 'facts', group: 'So far', words: 'one of these facts was put back' },
  { key: 'offered', kind: 'remedies', group: 'So far', words: 'one of these was offered' },
  { key: 'knows', kind: 'facts', group: 'So far', words: 'the trainee knows one of these facts' },
  { key: 'remembers', kind: 'memories', group: 'So far', words: 'one of these was remembered' },
  { key: 'visited', kind: 'nodes', group: 'So far', words: 'one of these moments was reached' },
  { key: 'temper', kind: 'temper', group: 'So far', words: 'the temper is' },
  { key: 'turnsHere', kind: 'count', group: 'How often', words: 'replies at this moment' },
  { key: 'turns', kind: 'count', group: 'How often', words: 'replies in all' },
  { key: 'holds', kind: 'count', group: 'How often', words: 'times on hold' },
  { key: 'silences', kind: 'count', group: 'How often', words: 'times left waiting' },
  { key: 'interruptions', kind: 'count', group: 'How often', words: 'times spoken over' },
  { key: 'any', kind: 'group', group: 'Together', words: 'any of the following' },
  { key: 'all', kind: 'group', group: 'Together', words: 'all of the following' },
  { key: 'not', kind: 'not', group: 'Together', words: 'not the following' },
] as const

export type ClauseKey = (typeof clauseKinds)[number]['key']
export type ClauseKind = (typeof clauseKinds)[number]['kind']
export type Block = { readonly [key: string]: Plain }

export const blockOf = (value: Plain | undefined): Block =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Block) : {}

/** What a new clause says until the author has chosen: something that is valid wherever a choice can be made for them. */
export const newClause = (kind: ClauseKind, first: string | null): Plain => {
  switch (kind) {
    case 'levels':
      return { calm: 1 }
    case 'standing':
      return ['forbidden']
    case 'temper':
      return { above: 60 }
    case 'count':
      return { atLeast: 2 }
    case 'group':
      return [{ atLeast: { listen: 1 } }, { atLeast: { restate: 1 } }]
    case 'not':
      return { flags: ['insults'] }
    default:
      return first === null ? [] : [first]
  }
}

export const withClause = (condition: Block, key: string, value: Plain): Block => ({ ...condition, [key]: value })

export const withoutClause = (condition: Block, key: string): Block =>
  Object.fromEntries(Object.entries(condition).filter(([other]) => other !== key))

/** A range with one of its ends changed; an empty end goes. */
export const withEnd = (range: Block, end: string, value: number | null): Block =>
  value === null ? withoutClause(range, end) : withClause(range, end, value)
