import { describe, expect, it } from 'vitest'
import { type Expression, expressionOf } from './expression'
import { type Age, featuresOf } from './features'

const seeds = Array.from({ length: 300 }, (_, seed) => seed)
const ages: readonly Age[] = ['young', 'middle', 'old']

describe('a face from a seed', () => {
  it('is the same person every time', () => {
    for (const seed of seeds) expect(featuresOf(seed, 'middle')).toEqual(featuresOf(seed, 'middle'))
  })
  it('has no beard when the seed is even, so that an author can fit a name', () => {
    for (const seed of seeds.filter((one) => one % 2 === 0))
      for (const age of ages) expect(featuresOf(seed, age).beard).toBe('none')
  })
  it('comes in every skin tone and in many haircuts', () => {
    const faces = seeds.map((seed) => featuresOf(seed, 'young'))
    expect(new Set(faces.map((face) => face.skin)).size).toBe(8)
    expect(new Set(faces.map((face) => face.hair)).size).toBeGreaterThanOrEqual(12)
  })
})

describe('an expression moved by temper', () => {
  it('never jumps: one point of temper moves a feature by a little only', () => {
    for (let temper = 0; temper < 100; temper++) {
      const before = expressionOf(temper)
      const after = expressionOf(temper + 1)
      for (const key of Object.keys(before) as (keyof Expression)[])
        expect(Math.abs(after[key] - before[key]), `${key} at ${temper}`).toBeLessThan(2)
    }
  })
  it('smiles when cool, frowns when hot, shouts when boiling', () => {
    expect(expressionOf(5).smile).toBeGreaterThan(5)
    expect(expressionOf(65).smile).toBeLessThan(-5)
    expect(expressionOf(65).open).toBeLessThan(3)
    expect(expressionOf(100).open).toBeGreaterThan(25)
  })
})
