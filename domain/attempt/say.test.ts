import { describe, expect, it } from 'vitest'
import type { Saying } from '../scenario/schema'
import type { Draft } from './draft'
import { chooseSaying, lineMs, speak } from './say'
import { startAttempt } from './start'
import { dana } from './testing/a-customer'

const draft = (change: Partial<Draft> = {}): Draft => ({
  ...startAttempt(dana, { seed: 1, pace: 1, now: 0 }),
  used: [],
  entries: [],
  speakingUntil: 0,
  ...change,
})
const hot: Saying = { temper: { above: 69 }, lines: ['hot'] }
const cool: Saying = { temper: { below: 40 }, lines: ['cool'] }
const any = (text: string): Saying => ({ lines: [text] })
const said = (at: Draft, says: readonly Saying[]) => chooseSaying(at, says, 'owner')[0]

describe('choosing what to say', () => {
  it('takes a wording that fits the temper', () => {
    const says = [hot, cool]
    expect(said(draft({ temper: 70 }), says)).toBe('hot')
    expect(said(draft({ temper: 39 }), says)).toBe('cool')
  })
  it('takes the nearest when none fits, rather than nothing', () => {
    const says = [hot, cool]
    expect(said(draft({ temper: 69 }), says)).toBe('hot')
    expect(said(draft({ temper: 41 }), says)).toBe('cool')
  })
  it('says every fitting wording once before it says one again', () => {
    const says = ['a', 'b', 'c', 'd'].map(any)
    for (let seed = 0; seed < 20; seed++) {
      const at = draft({ seed })
      const first = says.map(() => said(at, says))
      expect([...first].sort()).toEqual(['a', 'b', 'c', 'd'])
      expect(['a', 'b', 'c', 'd']).toContain(said(at, says))
    }
  })
  it('does not always start with the first one: the seed decides', () => {
    const says = ['a', 'b', 'c'].map(any)
    const starts = Array.from({ length: 30 }, (_, seed) => said(draft({ seed }), says))
    expect(new Set(starts)).toEqual(new Set(['a', 'b', 'c']))
    expect(said(draft({ seed: 7 }), says)).toBe(starts[7])
  })
})

describe('typing', () => {
  it('takes longer for more words and for slower hands', () => {
    expect(lineMs('one two three four', 60)).toBe(4000)
    expect(lineMs('one two three four', 120)).toBe(2000)
  })
  it('takes neither less than a moment nor longer than anyone would watch', () => {
    expect(lineMs('No.', 200)).toBe(700)
    expect(lineMs('word '.repeat(200), 20)).toBe(7000)
  })
  it('happens line after line, and at once with the timers off', () => {
    const at = draft({ at: 1000 })
    speak(at, dana.customer, ['one two', 'three four'])
    const [first, second] = at.entries.map((entry) => entry.at)
    expect(first).toBeGreaterThan(1000)
    expect(second).toBeGreaterThan(first ?? 0)
    const off = draft({ at: 1000, pace: 0 })
    speak(off, dana.customer, ['one two', 'three four'])
    expect(off.entries.map((entry) => entry.at)).toEqual([1000, 1000])
  })
})
