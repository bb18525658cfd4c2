import { describe, expect, it } from 'vitest'
import { type ProfileRun, profileOf, seenAndUnseen, trendOf, weakestPart } from './profile'

const run = (day: number, calm: number | null, extra: Partial<ProfileRun> = {}): ProfileRun => ({
  scenarioId: 'dana',
  endedAt: Date.UTC(2026, 0, day),
  total: 50,
  parts: { calm, listen: 60, restate: 60, apologise: 60, solve: 60 },
  ...extra,
})

describe('the five-part profile', () => {
  it('sets the first five runs against the latest five', () => {
    const values = [10, 10, 10, 10, 10, 50, 90, 90, 90, 90, 90]
    const [calm] = profileOf(values.map((value, index) => run(index + 1, value)))
    expect(calm).toEqual({ part: 'calm', first: 10, now: 90, change: 80, runs: 11 })
  })
  it('speaks of no change after a single run', () => {
    expect(profileOf([run(1, 40)])[0]).toEqual({ part: 'calm', first: 40, now: 40, change: null, runs: 1 })
  })
  it('leaves out runs whose customer did not ask for the part', () => {
    expect(profileOf([run(1, 40), run(2, null)])[0]?.runs).toBe(1)
  })
  it('names the weakest part, and none before the first run', () => {
    expect(weakestPart(profileOf([run(1, 20)]))?.part).toBe('calm')
    expect(weakestPart(profileOf([run(1, 90)]))?.part).toBe('listen')
    expect(weakestPart(profileOf([]))).toBeNull()
  })
})

describe('a part over time', () => {
  const calm = (one: ProfileRun) => one.parts.calm
  it('is a mean of five, so that one bad day does not look like a fall', () => {
    const trend = trendOf([run(3, 20), run(1, 80), run(2, 80)], calm)
    expect(trend.map(({ value, mean }) => [value, mean])).toEqual([
      [80, 80],
      [80, 80],
      [20, 60],
    ])
  })
  it('ends where the profile says it is now', () => {
    const runs = [15, 25, 45, 20, 95, 70, 85].map((value, index) => run(index + 1, value))
    expect(trendOf(runs, calm).at(-1)?.mean).toBe(profileOf(runs)[0]?.now)
  })
  it('leaves out runs that did not ask for the part', () => {
    expect(trendOf([run(1, null), run(2, 50)], calm)).toHaveLength(1)
  })
})

describe('seen and unseen customers', () => {
  it('are counted apart: the first meeting of each customer is unseen, the rest seen', () => {
    const runs = [run(1, 50, { total: 40 }), run(2, 50, { total: 80 }), run(3, 50, { total: 60, scenarioId: 'omar' })]
    expect(seenAndUnseen(runs)).toEqual({
      unseen: { runs: 2, first: 50, now: 50 },
      seen: { runs: 1, first: 80, now: 80 },
    })
  })
})
