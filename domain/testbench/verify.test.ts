import { describe, expect, it } from 'vitest'
import { dana, readCustomer } from '../attempt/testing/a-customer'
import { gradeWith } from '../attempt/testing/grade-with'
import { scoreAttempt } from '../scoring/score-attempt'
import { type Grader, playStep, startRun } from './run'
import { type KeptAttempt, verifyAttempt } from './verify'

/** A grader that listens for two words, so that this test is about verifying and not about grading. */
const simple: Grader = (reply) =>
  gradeWith({
    apologise: reply.includes('sorry') ? 2 : 0,
    restated: reply.includes('Thursday') ? ['due-thursday'] : [],
  })

const keptRun = (): KeptAttempt => {
  let run = startRun(dana, 5)
  for (const text of ['Hello.', 'I am sorry that it did not come on Thursday.', 'Hm.']) {
    const next = playStep(dana, simple, run, { kind: 'reply', text })
    if (!next.ok) throw new Error(next.problem.code)
    run = next.value
  }
  const events = JSON.parse(JSON.stringify(run.events)) as KeptAttempt['events']
  const { seed, pace, startedAt, ending } = run.state
  const total = scoreAttempt(dana, run.state).total
  return {
    scenario: readCustomer('late-present'),
    grader: 'simple',
    policy: 'scoring-1',
    seed,
    pace,
    startedAt,
    events,
    ending,
    total,
  }
}

describe('verifying an attempt', () => {
  it('finds nothing in an attempt that was kept as it was', () => {
    const kept = keptRun()
    expect(verifyAttempt(kept, simple)).toEqual({ ok: true, value: { differences: [], graded: 3, total: kept.total } })
  })
  it('finds a mark that somebody changed afterwards, and the turn', () => {
    const kept = keptRun()
    const text = JSON.stringify(kept.events[1]).replace('"apologise":{"level":2', '"apologise":{"level":1')
    const events = kept.events.map((event, index) => (index === 1 ? JSON.parse(text) : event))
    const verdict = verifyAttempt({ ...kept, events }, simple)
    expect(verdict.ok && verdict.value.differences).toContainEqual({
      seq: 2,
      what: 'apologise',
      kept: '1',
      derived: '2',
    })
  })
  it('finds a score and an ending that somebody changed afterwards', () => {
    const kept = keptRun()
    const verdict = verifyAttempt({ ...kept, total: 99, ending: 'delighted' }, simple)
    expect(verdict.ok && verdict.value.differences.map(({ what }) => what)).toEqual(['ending', 'total'])
  })
  it('finds words that somebody changed afterwards, because they would have been graded differently', () => {
    const kept = keptRun()
    const events = kept.events.map((event, index) => (index === 1 ? { ...event, text: 'Whatever.' } : event))
    const verdict = verifyAttempt({ ...kept, events }, simple)
    expect(verdict.ok && verdict.value.differences.map(({ what }) => what)).toEqual(['apologise', 'restated'])
  })
  it('says at which event an attempt cannot have happened', () => {
    const kept = keptRun()
    const events = [{ id: 'x', at: kept.startedAt, kind: 'resume' }, ...kept.events]
    expect(verifyAttempt({ ...kept, events }, simple)).toMatchObject({
      ok: false,
      problem: { code: 'not-on-hold', where: 'events/0' },
    })
  })
})
