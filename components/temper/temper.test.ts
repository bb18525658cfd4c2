import { describe, expect, it } from 'vitest'
import { temperColour, temperWord } from './temper'

const paper = '#f7f4ee'
const night = '#181512'

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
const contrast = (a: string, b: string) => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

describe('the colour of a temper', () => {
  it('stands out from light paper and from dark, 3 to 1 at least, at every temper', () => {
    for (let temper = 0; temper <= 100; temper++) {
      expect(contrast(temperColour(temper), paper), `${temper} on light`).toBeGreaterThanOrEqual(3)
      expect(contrast(temperColour(temper), night), `${temper} on dark`).toBeGreaterThanOrEqual(3)
    }
  })
  it('stays on the scale when asked for less than nothing or more than all', () => {
    expect(temperColour(-5)).toBe(temperColour(0))
    expect(temperColour(140)).toBe(temperColour(100))
  })
})

describe('the word for a temper', () => {
  it.each([
    [0, 'cool'],
    [29, 'cool'],
    [30, 'warm'],
    [55, 'hot'],
    [80, 'boiling'],
    [100, 'boiling'],
  ])('%i is %s', (temper, word) => expect(temperWord(temper)).toBe(word))
})
