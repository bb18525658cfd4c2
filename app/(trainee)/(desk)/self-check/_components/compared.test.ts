import { describe, expect, it } from 'vitest'
import { comparedInWords } from './compared'

describe('what was said beside what practice shows', () => {
  it('names a gap of more than ten points, and which way it goes', () => {
    expect(comparedInWords(80, 50)).toBe('Your answers come to 80 of 100, practice shows 50: harder than it looks.')
    expect(comparedInWords(50, 80)).toBe('Your answers come to 50 of 100, practice shows 80: better than you think.')
    expect(comparedInWords(70, 60)).toBe('Your answers come to 70 of 100, practice shows 60: you know yourself.')
  })
  it('speaks of one figure when there is no other', () => {
    expect(comparedInWords(80, null)).toBe('Your answers come to 80 of 100. You expect this to come easily.')
    expect(comparedInWords(null, 50)).toBe('Practice shows 50.')
    expect(comparedInWords(0, 0)).toContain('Your answers come to 0 of 100')
    expect(comparedInWords(null, null)).toBe('Left out, and not practised yet.')
  })
})
