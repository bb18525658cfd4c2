import { expect, it } from 'vitest'
import { timeInWords } from './local-time'

const lateInTheEvening = Date.UTC(2026, 11, 31, 23, 30)

it('says a moment in the zone it is read in', () => {
  expect(timeInWords(lateInTheEvening, 'moment', 'UTC')).toBe('31 December 2026 at 23:30')
  expect(timeInWords(lateInTheEvening, 'moment', 'Europe/Helsinki')).toBe('1 January 2027 at 01:30')
  expect(timeInWords(lateInTheEvening, 'day', 'America/New_York')).toBe('31 Dec 2026')
  expect(timeInWords(lateInTheEvening, 'day', 'Asia/Tokyo')).toBe('1 Jan 2027')
  expect(timeInWords(lateInTheEvening, 'short weekday', 'UTC')).toMatch(/^Thu,? 31 Dec$/)
  expect(timeInWords(lateInTheEvening, 'short weekday', 'Asia/Tokyo')).toMatch(/^Fri,? 1 Jan$/)
  expect(timeInWords(lateInTheEvening, 'short moment', 'Asia/Tokyo')).toBe('1 Jan, 08:30')
})
