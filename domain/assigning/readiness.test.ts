import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { modes } from '../attempt/mode'
import { type ReadinessRun, readinessOf } from './readiness'

const bar = { total: 70, customers: 2 }
const run = (scenarioId: string, total: number, mode: ReadinessRun['mode'] = 'solo') => ({ scenarioId, total, mode })

describe('readiness', () => {
  it('is reaching the bar on enough different customers', () => {
    expect(readinessOf([run('cake', 70), run('sofa', 88)], bar)).toEqual({ ready: true, reached: 2, needed: 2 })
  })
  it('is not reached one point below', () => {
    expect(readinessOf([run('cake', 70), run('sofa', 69)], bar)).toEqual({ ready: false, reached: 1, needed: 2 })
  })
  it('is not reached by knowing one customer by heart', () => {
    expect(readinessOf([run('cake', 99), run('cake', 99), run('cake', 99)], bar).ready).toBe(false)
  })
  it('does not count runs with help', () => {
    expect(readinessOf([run('cake', 99, 'coached'), run('sofa', 99, 'guided')], bar).reached).toBe(0)
  })
  it('counts assessments', () => {
    expect(readinessOf([run('cake', 70, 'assessment'), run('sofa', 70)], bar).ready).toBe(true)
  })
  it('without a run is nothing of what is needed', () => {
    expect(readinessOf([], bar)).toEqual({ ready: false, reached: 0, needed: 2 })
  })
  it('is never lost by practising more, and never gained by a higher bar', () => {
    const runs = fc.array(
      fc.record({
        scenarioId: fc.constantFrom('cake', 'sofa', 'bill'),
        mode: fc.constantFrom(...modes),
        total: fc.integer({ min: 0, max: 100 }),
      }),
    )
    fc.assert(
      fc.property(runs, runs, fc.integer({ min: 0, max: 100 }), (before, more, total) => {
        const { reached } = readinessOf(before, { total, customers: 2 })
        expect(readinessOf([...before, ...more], { total, customers: 2 }).reached).toBeGreaterThanOrEqual(reached)
        expect(readinessOf(before, { total: total + 1, customers: 2 }).reached).toBeLessThanOrEqual(reached)
      }),
    )
  })
})
