import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AttemptEvent } from '../attempt/event'
import { replay } from '../attempt/replay'
import type { AttemptState } from '../attempt/state'
import { dana } from '../attempt/testing/a-customer'
import { gradeWith } from '../attempt/testing/grade-with'
import type { Grade, Level } from '../grading/grade'
import { effectiveOverrides, effectiveScore, type KeptOverride, machineScore, regraded, uncorrected } from './effective'
import { erringRules } from './erring-rules'
import { queueRankOf, queueReasonsOf, ranksOfReason } from './queue-reason'
import { gradesAnew, isSameGrade, markChanges } from './regrade'

const beginning = { seed: 3, pace: 0, startedAt: 0 }
const said = (grades: readonly Grade[]): AttemptEvent[] =>
  grades.map((grade, index) => ({ id: `${index}`, at: index * 60_000, kind: 'reply', text: `Reply ${index}`, grade }))

function attemptWith(...grades: Grade[]): AttemptState {
  const replayed = replay(dana, beginning, said(grades))
  if (!replayed.ok) throw new Error(replayed.problem.code)
  return replayed.value
}

const mark = (
  seq: number,
  part: KeptOverride['part'],
  level: Level,
  more: Partial<KeptOverride> = {},
): KeptOverride => ({
  id: `${seq}-${part}-${level}`,
  seq,
  part,
  level,
  createdAt: 1,
  undoneAt: null,
  ...more,
})
const anOverride = fc.record({
  id: fc.uuid(),
  seq: fc.integer({ min: 1, max: 3 }),
  part: fc.constantFrom('calm' as const, 'solve' as const),
  level: fc.constantFrom(0 as const, 1 as const, 2 as const),
  createdAt: fc.nat(4),
  undoneAt: fc.option(fc.nat(9), { nil: null }),
})

describe("a person's marks", () => {
  it('count by the newest that was not undone', () => {
    const kept = [
      mark(1, 'solve', 2, { createdAt: 1 }),
      mark(1, 'solve', 0, { createdAt: 2 }),
      mark(1, 'solve', 1, { createdAt: 3, undoneAt: 4 }),
    ]
    expect(effectiveOverrides(kept).map(({ level }) => level)).toEqual([0])
  })
  it('do not depend on the order in which they are read', () => {
    fc.assert(
      fc.property(fc.array(anOverride), (kept) => {
        expect(effectiveOverrides([...kept].reverse())).toEqual(effectiveOverrides(kept))
      }),
    )
  })
  it('that are all undone leave the score as the machine gave it', () => {
    const state = attemptWith(gradeWith({ listen: 1 }), gradeWith({ solve: 2 }))
    fc.assert(
      fc.property(fc.array(anOverride), (kept) => {
        const overrides = kept.map((one) => ({ ...one, undoneAt: 1 }))
        expect(effectiveScore(dana, state, { overrides, revisions: [] })).toEqual(
          machineScore(dana, state, uncorrected),
        )
      }),
    )
  })
  it("raise the part they raise, and leave the machine's grade where it was", () => {
    const state = attemptWith(gradeWith({ apologise: 0 }))
    const before = JSON.stringify(state)
    const score = effectiveScore(dana, state, { overrides: [mark(1, 'apologise', 2)], revisions: [] })
    const value = (of: typeof score) => of.parts.find(({ part }) => part === 'apologise')?.value
    expect(value(score)).toBe(100)
    expect(value(machineScore(dana, state, uncorrected))).toBe(0)
    expect(JSON.stringify(state)).toBe(before)
  })
  it('lift the cap of an insult that was none, and only when they say so', () => {
    const state = attemptWith(gradeWith({ solve: 2, listen: 2 }), gradeWith({ calm: 0, flags: ['insults'] }))
    const capWith = (...overrides: KeptOverride[]) => effectiveScore(dana, state, { overrides, revisions: [] }).cap
    expect(capWith()?.because).toEqual(['insults'])
    expect(capWith(mark(2, 'calm', 1))).toBeNull()
    expect(capWith(mark(2, 'calm', 0))?.because).toEqual(['insults'])
    expect(capWith(mark(1, 'calm', 1))?.because).toEqual(['insults'])
    expect(capWith(mark(2, 'solve', 2))?.because).toEqual(['insults'])
  })
  it('lift the cap of a forbidden promise that was none', () => {
    const forbidden = dana.policy.remedies.find(({ standing }) => standing === 'forbidden')?.id ?? ''
    const state = attemptWith(gradeWith({ solve: 0, offered: [forbidden] }))
    expect(machineScore(dana, state, uncorrected).cap?.because).toEqual(['forbidden-promise'])
    expect(effectiveScore(dana, state, { overrides: [mark(1, 'solve', 1)], revisions: [] }).cap).toBeNull()
  })
})

describe('a newer grade', () => {
  const state = attemptWith(gradeWith({ listen: 0 }), gradeWith())
  it('counts instead of the first one, the highest number wins, and the conversation stays', () => {
    const revisions = [
      { seq: 1, number: 2, grade: gradeWith({ listen: 2 }) },
      { seq: 1, number: 1, grade: gradeWith({ listen: 1 }) },
    ]
    const now = regraded(state, revisions)
    expect(now.turns[0]?.grade?.parts.listen.level).toBe(2)
    expect({ ...now, turns: [] }).toEqual({ ...state, turns: [] })
    expect(now.turns.map(({ temperAfter }) => temperAfter)).toEqual(state.turns.map(({ temperAfter }) => temperAfter))
  })
  it("never moves a person's mark", () => {
    const overrides = [mark(1, 'listen', 1)]
    const valueWith = (level: Level) =>
      effectiveScore(dana, state, {
        overrides,
        revisions: [{ seq: 1, number: 1, grade: gradeWith({ listen: level }) }],
      }).total
    expect(valueWith(0)).toBe(valueWith(2))
  })
  it('is given at the moment the reply was written, with the conversation as it went', () => {
    const events = said([gradeWith({ listen: 0 }), gradeWith()])
    const heard: number[] = []
    const grader = {
      version: 'next',
      grade: (_: string, moment: { conversation: readonly unknown[] }) => {
        heard.push(moment.conversation.length)
        return gradeWith({ listen: 2 })
      },
    }
    const anew = gradesAnew(dana, beginning, events, grader)
    expect(anew.ok && [...anew.value.keys()]).toEqual([1, 2])
    expect(heard).toEqual([1, 3])
  })
  it('is the same when only words and confidence differ', () => {
    const one = gradeWith({ solve: 1, flags: ['argues', 'passive'] })
    expect(isSameGrade(one, { ...gradeWith({ solve: 1, flags: ['passive', 'argues'] }), grader: 'other' })).toBe(true)
    expect(isSameGrade(one, gradeWith({ solve: 2, flags: ['argues', 'passive'] }))).toBe(false)
    expect(isSameGrade(one, gradeWith({ solve: 1, flags: ['argues'] }))).toBe(false)
    expect(markChanges(4, one, gradeWith({ solve: 2, calm: 2 }))).toEqual([{ seq: 4, part: 'solve', from: 1, to: 2 }])
  })
})

describe('the rules that erred', () => {
  const base = gradeWith({ calm: 0 })
  const finding = (ruleId: string, effect: number) => ({ ruleId, effect, span: { start: 0, end: 1 }, reason: '' })
  const findings = [finding('calm/sarcasm', -2), finding('calm/courtesy', 1), finding('calm/sarcasm', -1)]
  const grade: Grade = { ...base, parts: { ...base.parts, calm: { ...base.parts.calm, findings } } }
  it('are those that pulled down what should have been higher, each named once', () => {
    expect(erringRules(grade, 'calm', 2)).toEqual(['calm/sarcasm'])
  })
  it('are none when the level was right, or when no rule spoke', () => {
    expect(erringRules(grade, 'calm', 0)).toEqual([])
    expect(erringRules(grade, 'solve', 2)).toEqual([])
  })
})

describe('a place in the queue', () => {
  const unsure = (grade: Grade): Grade => ({
    ...grade,
    parts: {
      ...grade.parts,
      listen: { ...grade.parts.listen, unsure: true },
      restate: { ...grade.parts.restate, unsure: true },
    },
  })
  const run = { mode: 'solo' as const, isRewind: false, openDisputes: 0 }
  const notSampled = (state: AttemptState): AttemptState => ({ ...state, seed: 1 })
  const reasonsOf = (state: AttemptState, more: Partial<typeof run> | { mode: 'guided' | 'assessment' } = {}) =>
    queueReasonsOf(notSampled(state), machineScore(dana, state, uncorrected), { ...run, ...more })

  it('is not given to a plain run', () => expect(reasonsOf(attemptWith(gradeWith({ listen: 1 })))).toEqual([]))
  it('is first for disputes, then doubt, critical flags, assessments and the sample', () => {
    const order = ['dispute', 'unsure', 'critical', 'assessment', 'sample'] as const
    for (const [index, reason] of order.slice(0, -1).entries())
      expect(ranksOfReason(reason).least).toBeGreaterThan(ranksOfReason(order[index + 1] ?? 'sample').most)
    expect(ranksOfReason('sample').least).toBeGreaterThan(0)
  })
  it('says how far the doubt reaches', () => {
    const reasons = reasonsOf(attemptWith(unsure(gradeWith())))
    expect(reasons[0]).toMatchObject({ reason: 'unsure' })
    expect(queueRankOf(reasons)).toBeGreaterThanOrEqual(ranksOfReason('unsure').least)
  })
  it('gives every reason that holds', () => {
    const state = attemptWith(unsure(gradeWith({ calm: 0, flags: ['threatens'] })))
    expect(reasonsOf(state, { mode: 'assessment' }).map(({ reason }) => reason)).toEqual([
      'unsure',
      'critical',
      'assessment',
    ])
  })
  it('is given to guided runs and what-ifs only when they are disputed', () => {
    const state = attemptWith(unsure(gradeWith()))
    expect(reasonsOf(state, { mode: 'guided' })).toEqual([])
    expect(reasonsOf(state, { isRewind: true, openDisputes: 2 })).toEqual([{ reason: 'dispute', count: 2 }])
  })
  it('is given to about one seed in twenty for nothing', () => {
    const state = attemptWith(gradeWith({ listen: 1 }))
    const score = machineScore(dana, state, uncorrected)
    const drawn = Array.from({ length: 4000 }, (_, seed) => queueReasonsOf({ ...state, seed }, score, run)).filter(
      (reasons) => reasons.some(({ reason }) => reason === 'sample'),
    )
    expect(drawn.length).toBeGreaterThan(150)
    expect(drawn.length).toBeLessThan(250)
  })
})
