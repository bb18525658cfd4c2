import { describe, expect, it } from 'vitest'
import { sparedAfter, waitedOf } from './patience'

const none = { since: 0, ms: 0 }

describe('the time a dialog covers the conversation', () => {
  it('is not counted as waiting', () => {
    const spared = sparedAfter(none, 1000, 5000, 25_000)
    expect(waitedOf(30_000, 1000, none)).toBe(29_000)
    expect(waitedOf(30_000, 1000, spared)).toBe(9000)
  })
  it('adds up over several dialogs, and starts anew with the next wait', () => {
    const twice = sparedAfter(sparedAfter(none, 1000, 5000, 6000), 1000, 8000, 10_000)
    expect(twice.ms).toBe(3000)
    expect(waitedOf(60_000, 50_000, twice)).toBe(10_000)
    expect(sparedAfter(twice, 50_000, 51_000, 52_000).ms).toBe(1000)
  })
  it('spares nothing while they are still speaking', () => {
    expect(sparedAfter(none, 10_000, 5000, 12_000).ms).toBe(2000)
    expect(sparedAfter(none, 10_000, 5000, 8000).ms).toBe(0)
  })
})
