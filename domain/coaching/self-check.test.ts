import { describe, expect, it } from 'vitest'
import { parts } from '../grading/grade'
import { scoreSelfCheck, selfCheck } from './self-check'

const answering = (level: number) =>
  Object.fromEntries(
    selfCheck.map((asked) => [asked.id, asked.options.find((option) => option.level === level)?.id ?? '']),
  )

describe('the self-check', () => {
  it('asks at least ten questions, at least two a part', () => {
    expect(selfCheck.length).toBeGreaterThanOrEqual(10)
    for (const part of parts) expect(selfCheck.filter((asked) => asked.part === part).length).toBeGreaterThanOrEqual(2)
  })
  it('offers one answer of each level in every question', () => {
    for (const asked of selfCheck) expect(asked.options.map((option) => option.level).sort()).toEqual([0, 1, 2])
  })
  it('does not always put the best answer in the same place', () => {
    const places = selfCheck.map((asked) => asked.options.findIndex((option) => option.level === 2))
    for (const place of [0, 1, 2]) expect(places.filter((one) => one === place).length).toBeGreaterThanOrEqual(3)
  })
  it('scores per part from 0 to 100', () => {
    expect(Object.values(scoreSelfCheck(answering(2)))).toEqual([100, 100, 100, 100, 100])
    expect(Object.values(scoreSelfCheck(answering(1)))).toEqual([50, 50, 50, 50, 50])
    expect(Object.values(scoreSelfCheck(answering(0)))).toEqual([0, 0, 0, 0, 0])
  })
  it('says nothing of a part whose questions were skipped', () => {
    expect(scoreSelfCheck({ 'what-happened': 'a', 'unknown-question': 'b' })).toEqual({
      calm: null,
      listen: null,
      restate: 100,
      apologise: null,
      solve: null,
    })
  })
})
