import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { consensusOf } from './consensus'
import { intervalOf } from './interval'
import { randomFrom, sampleOf } from './random'
import { severityOf } from './severity'

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

describe('an interval', () => {
  it('is the same for the same seed, and another for another', () => {
    const values = [1, 5, 2, 8, 3, 9, 4]
    const of = (seed: number) => intervalOf(values, mean, randomFrom(seed))
    expect(of(7)).toEqual(of(7))
    expect(of(7)).not.toEqual(of(8))
  })
  it('holds the statistic of the things themselves, and never leaves their range', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 8, maxLength: 40 }),
        fc.nat(),
        (values, seed) => {
          const interval = intervalOf(values, mean, randomFrom(seed), { samples: 400 })
          expect(interval?.low).toBeLessThanOrEqual(mean(values) + 1e-9)
          expect(interval?.high).toBeGreaterThanOrEqual(mean(values) - 1e-9)
          expect(interval?.low).toBeGreaterThanOrEqual(Math.min(...values))
          expect(interval?.high).toBeLessThanOrEqual(Math.max(...values))
        },
      ),
      { numRuns: 60 },
    )
  })
  it('holds the true mean of a known population about 95 times in 100', () => {
    const random = randomFrom(20261121)
    let held = 0
    for (let trial = 0; trial < 400; trial++) {
      const values = Array.from({ length: 60 }, () => Math.floor(random() * 3))
      const interval = intervalOf(values, mean, random, { samples: 300 })
      if (interval && interval.low <= 1 && interval.high >= 1) held++
    }
    expect(held / 400).toBeGreaterThan(0.91)
    expect(held / 400).toBeLessThan(0.985)
  })
  it('is not given for a handful of things, or for a statistic that is mostly undefined', () => {
    expect(intervalOf([1, 2, 3, 4], mean, randomFrom(1))).toBeNull()
    expect(intervalOf([1, 2, 3, 4, 5, 6], () => null, randomFrom(1))).toBeNull()
  })
})

describe('a consensus', () => {
  it('is the median, and says what stands behind it', () => {
    expect(consensusOf([2, 2, 2])).toEqual({ level: 2, how: 'unanimous' })
    expect(consensusOf([0, 2, 2])).toEqual({ level: 2, how: 'majority' })
    expect(consensusOf([0, 1, 2])).toEqual({ level: 1, how: 'middle' })
    expect(consensusOf([])).toBeNull()
  })
  it('of two halves that did not meet is the lower level, and says so', () => {
    expect(consensusOf([1, 2])).toEqual({ level: 1, how: 'split' })
    expect(consensusOf([0, 0, 2, 2])).toEqual({ level: 0, how: 'split' })
  })
  it('does not depend on who marked first', () => {
    const levels = fc.array(fc.constantFrom(0 as const, 1 as const, 2 as const), { minLength: 1, maxLength: 7 })
    fc.assert(
      fc.property(levels, (some) => {
        expect(consensusOf([...some].reverse())).toEqual(consensusOf(some))
      }),
    )
  })
})

describe('severity', () => {
  it('calls harsh who is below the consensus beyond chance, lenient who is above', () => {
    expect(severityOf([-1, -1, 0, -1, -1, 0, -1, -1], randomFrom(3))).toMatchObject({ mean: -0.75, habit: 'harsh' })
    expect(severityOf([1, 1, 0, 1, 1, 0, 1, 1], randomFrom(3))).toMatchObject({ mean: 0.75, habit: 'lenient' })
  })
  it('calls nobody anything for differences that cancel out, or are few', () => {
    expect(severityOf([1, -1, 1, -1, 0, 0, 1, -1], randomFrom(3))).toMatchObject({ mean: 0, habit: 'none' })
    expect(severityOf([-1, -1], randomFrom(3))).toMatchObject({ mean: -1, interval: null, habit: 'none' })
    expect(severityOf([], randomFrom(3)).mean).toBeNull()
  })
})

describe('a sample', () => {
  it('is drawn without putting back, and the same for the same seed', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat()), fc.nat(20), fc.nat(), (items, size, seed) => {
        const drawn = sampleOf(items, size, randomFrom(seed))
        expect(new Set(drawn).size).toBe(Math.min(size, items.length))
        expect(items).toEqual(expect.arrayContaining(drawn))
        expect(sampleOf(items, size, randomFrom(seed))).toEqual(drawn)
      }),
    )
  })
})
