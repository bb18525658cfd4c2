import { describe, expect, it } from 'vitest'
import { valueInWords } from './value-words'

describe('the value of a row', () => {
  it('is points with separators', () => expect(valueInWords('points', 12345)).toBe('12,345'))
  it('is improvement with its sign, from tenths', () => {
    expect(valueInWords('improvement', 298)).toBe('+29.8')
    expect(valueInWords('improvement', -40)).toBe('-4.0')
    expect(valueInWords('improvement', 0)).toBe('0.0')
  })
})
