import { describe, expect, it } from 'vitest'
import { nearlyApology } from './nearly'

const found = (...ids: string[]) => ids.map((ruleId) => ({ ruleId, effect: 0.2 }))

describe('an apology that falls short', () => {
  it('is not called a stock one when it said what for: it is told to own it', () => {
    expect(nearlyApology(found('sorry', 'sorry-about'))).toMatch(/^Nearly: .*own it/)
    expect(nearlyApology(found('sorry-specific'))).toMatch(/^Nearly: .*own it/)
  })
  it('is not told to own what it has owned', () => {
    expect(nearlyApology(found('sorry-about', 'takes-ownership'))).not.toMatch(/own it/)
  })
  it('is told nothing else when it was only the word, or when what for counted against it', () => {
    expect(nearlyApology(found('sorry', 'sorry-stock'))).toBeNull()
    expect(nearlyApology([{ ruleId: 'sorry-about', effect: -0.2 }])).toBeNull()
  })
})
