import { describe, expect, it } from 'vitest'
import { quadraticKappa } from '../agreement'
import { chooseCuts } from './choose-decoding'

const apply = (scores: readonly number[], [low, high]: readonly [number, number]) =>
  scores.map((score) => (score >= high ? 2 : score >= low ? 1 : 0))

describe('cut points', () => {
  it('lie where the levels part', () => {
    const scores = Array.from({ length: 300 }, (_, index) => index / 100)
    const levels = scores.map((score) => (score < 1 ? 0 : score < 2 ? 1 : 2))
    const cuts = chooseCuts(scores, levels)
    expect(cuts[0]).toBeCloseTo(1, 1)
    expect(cuts[1]).toBeCloseTo(2, 1)
    expect(quadraticKappa(levels, apply(scores, cuts))).toBeGreaterThan(0.95)
  })
  it('do not give up a level for being rare', () => {
    // One reply in ten is at one; its scores are heaped like the others', only higher.
    const heaped = (index: number) => ((index * 379) % 1000) / 1000 + ((index * 7919) % 997) / 997
    const scores = Array.from({ length: 2000 }, (_, index) => heaped(index) + (index % 10 === 9 ? 0.6 : 0))
    const levels = scores.map((_, index) => (index % 10 === 9 ? 1 : 0))
    const graded = apply(scores, chooseCuts(scores, levels))
    const found = graded.filter((level, index) => level > 0 && levels[index] === 1).length
    expect(found).toBeGreaterThan(95)
  })
})
