import { describe, expect, it } from 'vitest'
import { isIdle, stuckOn, trendOf } from './attention'

const runs = (...totals: number[]) => totals.map((total, endedAt) => ({ scenarioId: 'cake', total, endedAt }))

describe('the trend', () => {
  it('sets the latest five against the five before', () => {
    expect(trendOf(runs(0, 50, 50, 50, 50, 50, 60, 60, 60, 60, 60))).toBe(10)
  })
  it('looks at the order in time, not in the list', () => {
    expect(trendOf(runs(50, 50, 50, 50, 50, 60, 60, 60, 60, 60).reverse())).toBe(10)
  })
  it('goes down as well as up', () => expect(trendOf(runs(80, 80, 80, 70, 70, 70, 70, 70))).toBe(-10))
  it('is nothing under eight runs', () => {
    expect(trendOf(runs(1, 2, 3, 4, 5, 6, 7))).toBeNull()
    expect(trendOf([])).toBeNull()
  })
  it('of the same results is zero', () => expect(trendOf(runs(7, 7, 7, 7, 7, 7, 7, 7))).toBe(0))
})

describe('not having practised', () => {
  const day = 86_400_000
  it('begins on the fourteenth day', () => {
    expect(isIdle(0, 14 * day - 1)).toBe(false)
    expect(isIdle(0, 14 * day)).toBe(true)
  })
  it('is true of somebody who never began', () => expect(isIdle(null, 0)).toBe(true))
})

describe('being stuck', () => {
  it('is three runs with one customer, none better than the first', () => {
    expect(stuckOn(runs(40, 40, 38), 70)).toEqual(['cake'])
  })
  it('is not two runs', () => expect(stuckOn(runs(40, 30), 70)).toEqual([]))
  it('is not three runs with a gain among them', () => expect(stuckOn(runs(40, 41, 30), 70)).toEqual([]))
  it('is not three runs with three customers', () => {
    const different = runs(40, 40, 40).map((run, n) => ({ ...run, scenarioId: `customer ${n}` }))
    expect(stuckOn(different, 70)).toEqual([])
  })
  it('is not repeating what is good already', () => expect(stuckOn(runs(90, 80, 85), 70)).toEqual([]))
})
