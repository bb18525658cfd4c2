import { describe, expect, it } from 'vitest'
import { dueInWords } from './due-words'

const now = Date.UTC(2026, 10, 21, 12)
const at = (day: number, hour = 23) => Date.UTC(2026, 10, day, hour)

describe('a due date', () => {
  it('is told by how far it is, within a week', () => {
    expect(dueInWords(at(21), now, 'UTC')).toBe('due today')
    expect(dueInWords(at(22, 1), now, 'UTC')).toBe('due tomorrow')
    expect(dueInWords(at(24), now, 'UTC')).toBe('due in 3 days')
  })
  it('is a day with its name beyond that', () => {
    expect(dueInWords(at(28), now, 'UTC')).toBe('due Saturday 28 November')
  })
  it('that has passed says so', () => {
    expect(dueInWords(at(21, 9), now, 'UTC')).toBe('was due earlier today')
    expect(dueInWords(at(20), now, 'UTC')).toBe('was due yesterday')
    expect(dueInWords(at(2), now, 'UTC')).toBe('was due Monday 2 November')
  })
  it('is counted in the days of whoever reads it', () => {
    const lateInAmerica = Date.UTC(2026, 10, 23, 4, 59)
    expect(dueInWords(lateInAmerica, now, 'UTC')).toBe('due in 2 days')
    expect(dueInWords(lateInAmerica, now, 'America/New_York')).toBe('due tomorrow')
    expect(dueInWords(Date.UTC(2026, 10, 30, 4, 59), now, 'America/New_York')).toBe('due Sunday 29 November')
    expect(dueInWords(Date.UTC(2026, 10, 21, 20), now, 'Asia/Tokyo')).toBe('due tomorrow')
  })
  it('stays a day ahead when the clocks change in between', () => {
    const before = Date.UTC(2026, 9, 24, 22)
    expect(dueInWords(Date.UTC(2026, 9, 25, 22, 59), before, 'Europe/Berlin')).toBe('due today')
    expect(dueInWords(Date.UTC(2026, 9, 26, 22, 59), before, 'Europe/Berlin')).toBe('due tomorrow')
  })
})
