import { describe, expect, it } from 'vitest'
import { termsInWords } from './terms'

const second = { mode: 'coached', timers: 'normal', isWhatIf: true } as const

describe('the line at the head of a conversation', () => {
  it('says that the points of the first try stay', () => {
    expect(termsInWords({ ...second, firstTry: { attemptId: 'a', total: 92 } })).toMatch(
      /^Second try.*your 92 stays\.$/,
    )
  })
  it('says that a second try does not count, where there are no points to keep', () => {
    expect(termsInWords({ ...second, firstTry: { attemptId: 'a', total: null } })).toMatch(/does not count\.$/)
  })
  it('says what a first try counts for, and how long they wait', () => {
    expect(termsInWords({ mode: 'solo', timers: 'slow', isWhatIf: false, firstTry: null })).toMatch(
      /counts for the board\. They wait twice as long\.$/,
    )
  })
})
