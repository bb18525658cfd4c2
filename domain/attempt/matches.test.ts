import { describe, expect, it } from 'vitest'
import type { Condition } from '../scenario/condition'
import type { Draft } from './draft'
import { matches } from './matches'
import { indexOf } from './scenario-index'
import { startAttempt } from './start'
import { dana } from './testing/a-customer'
import { gradeWith } from './testing/grade-with'

const index = indexOf(dana)
const draft = (change: Partial<Draft> = {}): Draft => ({
  ...startAttempt(dana, { seed: 1, pace: 1, now: 0 }),
  temper: 60,
  turnsHere: 2,
  counts: { replies: 3, silences: 1, interruptions: 0, holds: 1, hints: 0 },
  known: ['depot'],
  restated: ['depot'],
  offered: ['voucher'],
  memory: ['felt'],
  visited: ['outburst', 'why'],
  ...change,
})
const grade = gradeWith({
  listen: 1,
  restate: 2,
  restated: ['depot'],
  contradicted: ['party'],
  offered: ['voucher'],
  acts: ['thanks'],
  flags: ['filler'],
})
const holds = (asked: Condition, given = grade) => matches(asked, given, draft(), index)

/** Each word of the language: a condition that holds in this moment, and its nearest neighbour that does not. */
const pairs: [string, Condition, Condition][] = [
  ['atLeast', { atLeast: { restate: 2, listen: 1 } }, { atLeast: { restate: 2, listen: 2 } }],
  ['atMost', { atMost: { listen: 1, solve: 0 } }, { atMost: { listen: 0, solve: 0 } }],
  ['restates', { restates: ['party', 'depot'] }, { restates: ['party', 'birthday'] }],
  ['restated', { restated: ['depot'] }, { restated: ['birthday'] }],
  ['contradicts', { contradicts: ['party'] }, { contradicts: ['depot'] }],
  ['offers', { offers: ['monday-van', 'voucher'] }, { offers: ['monday-van'] }],
  ['offered', { offered: ['voucher'] }, { offered: ['free-tricycle'] }],
  ['standing', { standing: ['discretion'] }, { standing: ['allowed', 'forbidden'] }],
  ['acts', { acts: ['thanks', 'uses-name'] }, { acts: ['uses-name'] }],
  ['flags', { flags: ['filler'] }, { flags: ['insults'] }],
  ['knows', { knows: ['depot'] }, { knows: ['party'] }],
  ['remembers', { remembers: ['felt'] }, { remembers: ['put-back'] }],
  ['visited', { visited: ['why'] }, { visited: ['deal'] }],
  ['temper above', { temper: { above: 59 } }, { temper: { above: 60 } }],
  ['temper below', { temper: { below: 61 } }, { temper: { below: 60 } }],
  ['turnsHere', { turnsHere: { atLeast: 2, atMost: 2 } }, { turnsHere: { atLeast: 3 } }],
  ['turns', { turns: { atMost: 3 } }, { turns: { atMost: 2 } }],
  ['holds', { holds: { atLeast: 1 } }, { holds: { atLeast: 2 } }],
  ['silences', { silences: { atMost: 1 } }, { silences: { atMost: 0 } }],
  ['interruptions', { interruptions: { atMost: 0 } }, { interruptions: { atLeast: 1 } }],
  [
    'all',
    { all: [{ knows: ['depot'] }, { acts: ['thanks'] }] },
    { all: [{ knows: ['depot'] }, { acts: ['uses-name'] }] },
  ],
  [
    'any',
    { any: [{ knows: ['party'] }, { acts: ['thanks'] }] },
    { any: [{ knows: ['party'] }, { acts: ['uses-name'] }] },
  ],
  ['not', { not: { knows: ['party'] } }, { not: { knows: ['depot'] } }],
  ['two words together', { knows: ['depot'], acts: ['thanks'] }, { knows: ['depot'], acts: ['uses-name'] }],
]

describe('a condition', () => {
  it.each(pairs)('%s holds where it should, and not right beside it', (_, yes, no) => {
    expect(holds(yes)).toBe(true)
    expect(holds(no)).toBe(false)
  })
  it('that asks for a level is not met by an action without words', () => {
    const wordless = (asked: Condition) => matches(asked, null, draft(), index)
    expect(wordless({ atLeast: { listen: 1 } })).toBe(false)
    expect(wordless({ atMost: { calm: 0 } })).toBe(false)
    expect(wordless({ atLeast: { calm: 1 } })).toBe(true)
    expect(wordless({ acts: ['thanks'] })).toBe(false)
  })
})
