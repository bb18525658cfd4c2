import { describe, expect, it } from 'vitest'
import { type AssignedRun, type AssignedWork, dueOf, progressOf } from './assigned'

const work: AssignedWork = {
  id: 'work',
  title: 'Before your first shift',
  scenarioIds: ['dana', 'omar'],
  mode: 'solo',
  dueAt: 5000,
  leastTotal: 70,
  tries: 2,
  createdAt: 1000,
}
const run = (extra: Partial<AssignedRun> = {}): AssignedRun => ({
  assignmentId: 'work',
  scenarioId: 'dana',
  mode: 'solo',
  ended: true,
  total: 80,
  startedAt: 2000,
  ...extra,
})

describe('an assignment', () => {
  it('asks for its customers in the order given', () => {
    expect(dueOf([work], [])).toEqual([{ assignmentId: 'work', scenarioId: 'dana', dueAt: 5000 }])
    expect(dueOf([work], [run()])[0]?.scenarioId).toBe('omar')
  })
  it('is done when every customer is passed', () => {
    const runs = [run(), run({ scenarioId: 'omar', total: 70 })]
    expect(progressOf(work, runs)).toEqual({ passed: ['dana', 'omar'], open: [] })
    expect(dueOf([work], runs)).toEqual([])
  })
  it('is not passed by a total below the asked one, nor by a run still going on', () => {
    expect(progressOf(work, [run({ total: 69 }), run({ ended: false })]).passed).toEqual([])
  })
  it('stops asking for a customer whose tries are used up', () => {
    expect(progressOf(work, [run({ total: 10 }), run({ total: 20 })]).open).toEqual(['omar'])
    expect(progressOf({ ...work, tries: 0 }, [run({ total: 10 }), run({ total: 20 })]).open).toEqual(['dana', 'omar'])
  })
  it('counts practice in the same mode since it was given, but not as a try', () => {
    const own = { assignmentId: null }
    expect(progressOf(work, [run(own)]).passed).toEqual(['dana'])
    expect(progressOf(work, [run({ ...own, total: 1 }), run({ ...own, total: 2 })]).open).toContain('dana')
  })
  it('does not count practice from before, in another mode, or for another assignment', () => {
    const others = [
      run({ assignmentId: null, startedAt: 999 }),
      run({ assignmentId: null, mode: 'coached' }),
      run({ assignmentId: 'other' }),
    ]
    expect(progressOf(work, others).passed).toEqual([])
  })
  it('as an assessment counts nothing but what was started for it', () => {
    const assessment: AssignedWork = { ...work, mode: 'assessment' }
    expect(progressOf(assessment, [run({ assignmentId: null, mode: 'assessment' })]).passed).toEqual([])
    expect(progressOf(assessment, [run({ mode: 'assessment' })]).passed).toEqual(['dana'])
  })
})
