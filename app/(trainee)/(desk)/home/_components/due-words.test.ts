import { describe, expect, it } from 'vitest'
import { dueInWords } from './due-words'

const now = Date.UTC(2026, 10, 21, 12)
const at = (day: number, hour = 23) => Date.UTC(2026, 10, day, hour)

describe('a due date', () => {
  it('is told by how far it is, within a week', () => {
    expect(dueInWords(at(21), now)).toBe('due today')
    expect(dueInWords(at(22, 1), now)).toBe('due tomorrow')
    expect(dueInWords(at(24), now)).toBe('due in 3 days')
  })
  it('is a day with its name beyond that', () => {
    expect(dueInWords(at(28), now)).toBe('due Saturday 28 November')
  })
  it('that has passed says so', () => {
    expect(dueInWords(at(21, 9), now)).toBe('was due earlier today')
    expect(dueInWords(at(20), now)).toBe('was due yesterday')
    expect(dueInWords(at(2), now)).toBe('was due Monday 2 November')
  })
})
