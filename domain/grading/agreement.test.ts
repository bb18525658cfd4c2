import { describe, expect, it } from 'vitest'
import { quadraticKappa, spearman } from './agreement'

describe('agreement', () => {
  it('is one for the same marks, nought for chance and below for opposites', () => {
    expect(quadraticKappa([0, 1, 2, 1], [0, 1, 2, 1])).toBe(1)
    expect(quadraticKappa([0, 0, 2, 2], [0, 2, 0, 2])).toBeCloseTo(0)
    expect(quadraticKappa([0, 2], [2, 0])).toBe(-1)
  })
  it('counts a big mistake four times a small one', () => {
    const small = 1 - quadraticKappa([0, 1, 2, 2], [0, 1, 2, 1])
    const big = 1 - quadraticKappa([0, 1, 2, 2], [0, 1, 2, 0])
    expect(big).toBeGreaterThan(small * 2)
  })
  it('of ranks does not care about the size of the steps', () => {
    expect(spearman([1, 2, 3], [10, 20, 900])).toBe(1)
    expect(spearman([1, 2, 3], [3, 2, 1])).toBe(-1)
    expect(spearman([1, 1, 1], [1, 2, 3])).toBe(0)
  })
})
