import { describe, expect, it } from 'vitest'
import type { AttemptState } from '../attempt/state'
import { gradeWith } from '../attempt/testing/grade-with'
import { earlierGrades } from './earlier-grades'

const [first, second, third] = [gradeWith({ solve: 0 }), gradeWith({ solve: 1 }), gradeWith({ solve: 2 })]
const state = {
  turns: [
    { seq: 1, grade: first },
    { seq: 2, grade: null },
    { seq: 3, grade: first },
  ],
} as unknown as AttemptState

describe('the grades a reply had before', () => {
  it('are all there, oldest first, without the one that counts now, in whatever order they were read', () => {
    const revisions = [
      { seq: 1, number: 2, grade: third },
      { seq: 1, number: 1, grade: second },
    ]
    expect([...earlierGrades(state, revisions)]).toEqual([[1, [first, second]]])
  })
  it('are the very first one after one re-grading', () => {
    expect(earlierGrades(state, [{ seq: 3, number: 1, grade: second }]).get(3)).toEqual([first])
  })
  it('are none where nothing was graded anew, or nothing was graded', () => {
    expect(earlierGrades(state, []).size).toBe(0)
    expect(earlierGrades(state, [{ seq: 2, number: 1, grade: second }]).size).toBe(0)
  })
})
