import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Assigned, type AssignedAttempt, assignmentStates, nextStepOf, stateOf, stepsOf } from './assignment-state'

const now = 1_000_000
const path: Assigned = { scenarioIds: ['cake', 'sofa'], mode: 'solo', dueAt: now + 1, leastTotal: 70, tries: 2 }
let made = 0
const ended = (scenarioId: string, total: number | null): AssignedAttempt => {
  made += 1
  return { id: `a${made}`, scenarioId, status: 'ended', total }
}
const active = (scenarioId: string): AssignedAttempt => ({ id: 'going', scenarioId, status: 'active', total: null })

describe('an assignment', () => {
  const table: [string, Partial<Assigned>, AssignedAttempt[], string][] = [
    ['without a try is not started', {}, [], 'not-started'],
    ['with a conversation under way is in progress', {}, [active('cake')], 'in-progress'],
    ['with one customer passed of two is in progress', {}, [ended('cake', 70)], 'in-progress'],
    ['with every customer passed is passed', {}, [ended('cake', 70), ended('sofa', 99)], 'passed'],
    ['is passed on the second try', { scenarioIds: ['cake'] }, [ended('cake', 69), ended('cake', 71)], 'passed'],
    ['stays passed after a worse try', { scenarioIds: ['cake'] }, [ended('cake', 71), ended('cake', 20)], 'passed'],
    ['one point short twice is not passed', {}, [ended('cake', 69), ended('cake', 69)], 'did-not-pass'],
    [
      'without a limit of tries goes on',
      { tries: 0 },
      Array.from({ length: 9 }, () => ended('cake', 1)),
      'in-progress',
    ],
    ['is not lost while the last try is under way', {}, [ended('cake', 1), active('cake')], 'in-progress'],
    ['untouched after its date is overdue', { dueAt: now - 1 }, [], 'overdue'],
    ['half done after its date is overdue', { dueAt: now - 1 }, [ended('cake', 80)], 'overdue'],
    ['passed late is passed', { dueAt: now - 1 }, [ended('cake', 80), ended('sofa', 80)], 'passed'],
    ['out of tries is not overdue but lost', { dueAt: now - 1, tries: 1 }, [ended('cake', 1)], 'did-not-pass'],
    ['due at this very moment is not yet overdue', { dueAt: now }, [], 'not-started'],
    [
      'without a least score is passed by finishing',
      { leastTotal: 0, scenarioIds: ['cake'] },
      [ended('cake', 0)],
      'passed',
    ],
    [
      'is not passed by a run without a total',
      { leastTotal: 0, scenarioIds: ['cake'], tries: 0 },
      [ended('cake', null)],
      'in-progress',
    ],
  ]
  for (const [claim, changes, attempts, state] of table) {
    it(claim, () => expect(stateOf({ ...path, ...changes }, attempts, now)).toBe(state))
  }

  it('counts a conversation that was broken off as a try', () => {
    const broken: AssignedAttempt = { id: 'b', scenarioId: 'cake', status: 'abandoned', total: null }
    expect(stateOf({ ...path, tries: 1 }, [broken], now)).toBe('did-not-pass')
  })
})

describe('the next customer of an assignment', () => {
  it('is the first that is not passed', () => {
    expect(nextStepOf(path, [])?.scenarioId).toBe('cake')
    expect(nextStepOf(path, [ended('cake', 90)])?.scenarioId).toBe('sofa')
  })
  it('is the one whose conversation is under way', () => {
    expect(nextStepOf(path, [active('cake')])).toMatchObject({ scenarioId: 'cake', activeAttemptId: 'going' })
  })
  it('is nobody once everything is passed, or lost', () => {
    expect(nextStepOf(path, [ended('cake', 90), ended('sofa', 90)])).toBeNull()
    expect(nextStepOf({ ...path, tries: 1 }, [ended('cake', 10)])).toBeNull()
  })
  it('waits its turn', () => {
    expect(stepsOf(path, []).map((step) => step.state)).toEqual(['open', 'later'])
  })
})

describe('whatever was tried', () => {
  const anAttempt = fc.record({
    id: fc.uuid(),
    scenarioId: fc.constantFrom('cake', 'sofa', 'other'),
    status: fc.constantFrom('active' as const, 'ended' as const, 'abandoned' as const),
    total: fc.option(fc.integer({ min: 0, max: 100 })),
  })
  const anAssignment = fc.record({
    scenarioIds: fc.uniqueArray(fc.constantFrom('cake', 'sofa'), { minLength: 1 }),
    mode: fc.constant('solo' as const),
    dueAt: fc.option(fc.integer({ min: now - 5, max: now + 5 })),
    leastTotal: fc.integer({ min: 0, max: 100 }),
    tries: fc.integer({ min: 0, max: 3 }),
  })
  it('there is a next customer exactly while the assignment can still be passed', () => {
    fc.assert(
      fc.property(anAssignment, fc.array(anAttempt, { maxLength: 8 }), (assigned, attempts) => {
        const state = stateOf(assigned, attempts, now)
        expect(assignmentStates).toContain(state)
        const over = state === 'passed' || state === 'did-not-pass'
        expect(nextStepOf(assigned, attempts) === null).toBe(over)
      }),
    )
  })
  it('another good run never takes a pass away', () => {
    fc.assert(
      fc.property(anAssignment, fc.array(anAttempt, { maxLength: 8 }), anAttempt, (assigned, attempts, more) => {
        fc.pre(stateOf(assigned, attempts, now) === 'passed')
        expect(stateOf(assigned, [...attempts, more], now)).toBe('passed')
      }),
    )
  })
})
