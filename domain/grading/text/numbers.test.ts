import { describe, expect, it } from 'vitest'
import { numberKeys } from './numbers'

const same = (one: string, other: string) => numberKeys(one).some((key) => numberKeys(other).includes(key))

describe('numbers', () => {
  it.each([
    ['1,140.22', '1140.22'],
    ['14:20', '2.20'],
    ['8:00', '8'],
    ['2,84,000', '284000'],
    ['07', '7'],
  ])('%s and %s are the same', (one, other) => {
    expect(same(one, other)).toBe(true)
  })
  it.each([
    ['14:20', '3.20'],
    ['86', '68'],
    ['7.95', '795'],
    ['15', '50'],
    ['8:00', '800'],
  ])('%s and %s are not', (one, other) => {
    expect(same(one, other)).toBe(false)
  })
})
