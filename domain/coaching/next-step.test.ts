import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parts } from '../grading/grade'
import { type Candidate, nextStep } from './next-step'

const now = Date.UTC(2026, 10, 21)
const day = 86_400_000
const customer = (scenarioId: string, extra: Partial<Candidate> = {}): Candidate => ({
  scenarioId,
  difficulty: 1,
  parts: [...parts],
  best: null,
  lastAt: null,
  ...extra,
})
const nothing = { now, assignments: [], weakest: null, lastScenarioId: null }

describe('the next step', () => {
  it('is the easiest customer for somebody who has not practised yet', () => {
    const step = nextStep({ ...nothing, candidates: [customer('hard', { difficulty: 4 }), customer('easy')] })
    expect(step).toEqual({ scenarioId: 'easy', reason: { code: 'first' } })
  })
  it('is the assignment that is due first, before anything else', () => {
    const assignments = [
      { assignmentId: 'no-date', scenarioId: 'a', dueAt: null },
      { assignmentId: 'later', scenarioId: 'b', dueAt: now + 3 * day },
      { assignmentId: 'sooner', scenarioId: 'c', dueAt: now + day },
    ]
    const step = nextStep({
      ...nothing,
      assignments,
      candidates: [customer('z')],
      weakest: { part: 'calm', value: 10 },
    })
    expect(step).toEqual({ scenarioId: 'c', reason: { code: 'assigned', assignmentId: 'sooner', dueAt: now + day } })
  })
  it('works on the weakest part, with a customer who asks for it', () => {
    const candidates = [
      customer('no-apology', { parts: ['calm'] }),
      customer('apology', { parts: ['calm', 'apologise'] }),
    ]
    const step = nextStep({
      ...nothing,
      candidates,
      lastScenarioId: 'other',
      weakest: { part: 'apologise', value: 40 },
    })
    expect(step).toEqual({ scenarioId: 'apology', reason: { code: 'weakest-part', part: 'apologise', value: 40 } })
  })
  it('comes back to a customer not seen for a week, when nothing is weak', () => {
    const candidates = [customer('fresh'), customer('old', { best: 70, lastAt: now - 9 * day })]
    const step = nextStep({ ...nothing, candidates, lastScenarioId: 'other', weakest: { part: 'calm', value: 90 } })
    expect(step).toEqual({ scenarioId: 'old', reason: { code: 'not-seen-for-days', days: 9 } })
  })
  it('waits two weeks before coming back to a good result', () => {
    const candidates = [customer('fresh'), customer('old', { best: 90, lastAt: now - 9 * day })]
    expect(nextStep({ ...nothing, candidates, lastScenarioId: 'other' })?.scenarioId).toBe('fresh')
  })
  it('is nobody when there are no customers', () => expect(nextStep({ ...nothing, candidates: [] })).toBeNull())

  const candidate = fc.record({
    scenarioId: fc.constantFrom('a', 'b', 'c', 'd'),
    difficulty: fc.integer({ min: 1, max: 5 }),
    parts: fc.subarray([...parts]),
    best: fc.option(fc.integer({ min: 0, max: 100 })),
    lastAt: fc.option(fc.integer({ min: now - 60 * day, max: now })),
  })
  it('never repeats the last customer while there is another one', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(candidate, { selector: (one) => one.scenarioId, minLength: 2 }),
        fc.constantFrom('a', 'b', 'c', 'd'),
        fc.option(fc.record({ part: fc.constantFrom(...parts), value: fc.integer({ min: 0, max: 100 }) })),
        (candidates, lastScenarioId, weakest) => {
          const step = nextStep({ ...nothing, candidates, lastScenarioId, weakest })
          expect(step?.scenarioId).not.toBe(lastScenarioId)
          expect(step?.reason.code).toBeTruthy()
        },
      ),
    )
  })
})
