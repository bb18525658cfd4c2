import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthOf, weekOf } from './period'
import { type CountedRun, improvementOf, pointsOf, ranksOf, standingsOf } from './standing'

const run = (scenarioId: string, total: number, extra: Partial<CountedRun> = {}): CountedRun => ({
  scenarioId,
  total,
  difficulty: 1,
  mode: 'solo',
  endedAt: Date.UTC(2026, 10, 21),
  ...extra,
})

const customers = ['dana', 'omar', 'vera', 'lee']
const runs = fc.array(
  fc
    .record({
      scenarioId: fc.constantFrom(...customers),
      total: fc.integer({ min: 0, max: 100 }),
      mode: fc.constantFrom('solo' as const, 'assessment' as const),
      endedAt: fc.integer({ min: Date.UTC(2025, 11, 20), max: Date.UTC(2026, 1, 10) }),
    })
    .map((some) => ({ ...some, difficulty: customers.indexOf(some.scenarioId) + 1 })),
  { maxLength: 40 },
)

describe('points', () => {
  it('are the best solo total of each customer times its difficulty', () => {
    expect(pointsOf([run('dana', 60), run('dana', 80), run('omar', 50, { difficulty: 3 })])).toBe(80 + 150)
  })
  it('ignore assessments, which are not tried as often as one likes', () => {
    expect(pointsOf([run('dana', 60, { mode: 'assessment' })])).toBe(0)
  })
  it('never fall by playing more', () => {
    fc.assert(fc.property(runs, runs, (before, more) => pointsOf([...before, ...more]) >= pointsOf(before)))
  })
  it('never rise by repeating results already reached', () => {
    fc.assert(fc.property(runs, (some) => pointsOf([...some, ...some]) === pointsOf(some)))
  })
})

describe('improvement', () => {
  it('needs ten runs', () => {
    expect(improvementOf(Array.from({ length: 9 }, () => run('dana', 50)))).toBeNull()
  })
  it('sets the latest five against the first five, in tenths of a point, whatever the order they are given in', () => {
    const totals = [40, 40, 40, 40, 41, 70, 70, 70, 70, 70]
    const inTime = totals.map((total, day) => run('dana', total, { endedAt: Date.UTC(2026, 0, 1 + day) }))
    expect(improvementOf(inTime)).toBe(298)
    expect(improvementOf([...inTime].reverse())).toBe(298)
  })
})

describe('standings', () => {
  it('are kept for all time, the month and the week', () => {
    expect(standingsOf([run('dana', 60)])).toEqual([
      { board: 'points', period: 'all', value: 60 },
      { board: 'points', period: '2026-11', value: 60 },
      { board: 'points', period: '2026-W47', value: 60 },
    ])
  })
  it('do not depend on the order in which the runs are read', () => {
    const byKey = (some: readonly CountedRun[]) =>
      standingsOf(some)
        .map((row) => `${row.board} ${row.period} ${row.value}`)
        .sort()
    fc.assert(
      fc.property(runs, (some) => {
        expect(byKey([...some].reverse())).toEqual(byKey(some))
      }),
    )
  })
})

describe('ranks', () => {
  it('are shared by equal values, and the next one skips', () => {
    expect(ranksOf([10, 30, 20, 20, 5])).toEqual([4, 1, 2, 2, 5])
  })
  it('order everybody: more is never behind less, equal is never apart', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 30 }), (values) => {
        const ranks = ranksOf(values)
        for (const [i, a] of values.entries())
          for (const [j, b] of values.entries())
            expect(Math.sign(b - a)).toBe(Math.sign((ranks[i] ?? 0) - (ranks[j] ?? 0)))
      }),
    )
  })
})

describe('periods', () => {
  it('name ISO weeks by the year of their Thursday', () => {
    expect(weekOf(Date.UTC(2026, 0, 1))).toBe('2026-W01')
    expect(weekOf(Date.UTC(2027, 0, 3))).toBe('2026-W53')
    expect(weekOf(Date.UTC(2024, 11, 30))).toBe('2025-W01')
    expect(weekOf(Date.UTC(2026, 10, 22, 23, 59))).toBe('2026-W47')
    expect(weekOf(Date.UTC(2026, 10, 23))).toBe('2026-W48')
  })
  it('name months', () => expect(monthOf(Date.UTC(2026, 10, 30, 23, 59))).toBe('2026-11'))
})
