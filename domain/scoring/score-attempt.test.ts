import { describe, expect, it } from 'vitest'
import { dana } from '../attempt/testing/a-customer'
import { conversationWith } from '../attempt/testing/conversation'
import { scoreAttempt } from './score-attempt'

const perfect = { listen: 2, restate: 2, apologise: 2, solve: 2 } as const
const value = (score: ReturnType<typeof scoreAttempt>, part: string) =>
  score.parts.find((row) => row.part === part)?.value

/** Heard, felt, offered the courier, said once more: the shortest way to the best ending. */
const bestRun = () => {
  const talk = conversationWith(dana)
  talk.does({ kind: 'notes', text: 'Ife, third birthday, party Sunday noon' })
  talk.does({ kind: 'reply', grade: perfect })
  talk.does({ kind: 'reply', grade: perfect })
  talk.does({ kind: 'reply', grade: { ...perfect, offered: ['sunday-courier'] } })
  talk.does({ kind: 'reply', grade: perfect })
  return talk.state()
}

describe('the score of an attempt', () => {
  it('is 100 when every part is full, the ending is the best and nothing went wrong between the words', () => {
    const score = scoreAttempt(dana, bestRun())
    expect(score).toMatchObject({ total: 100, partsValue: 100, endingValue: 100, conductValue: 100, cap: null })
    expect(score.parts.map(({ share }) => share)).toEqual([14, 14, 14, 14, 14])
  })

  it('is the weighted mean of the levels over the turns that asked for the part', () => {
    const talk = conversationWith(dana)
    talk.does({ kind: 'reply', grade: { calm: 2, apologise: 1 } })
    const state = talk.does({ kind: 'reply', grade: { calm: 2, listen: 2, apologise: 2 } })
    expect(state.turns.map(({ expects }) => expects.apologise)).toEqual([2, 1])
    // (2 x 1/2 + 1 x 2/2) / 3
    expect(value(scoreAttempt(dana, state), 'apologise')).toBe(66.7)
    expect(value(scoreAttempt(dana, state), 'listen')).toBe(66.7)
  })

  it('leaves the share of a part that nothing asked for to the others', () => {
    const state = conversationWith(dana).does({ kind: 'reply', grade: perfect })
    const score = scoreAttempt(dana, state)
    expect(value(score, 'solve')).toBeNull()
    expect(score.parts.map(({ share }) => share)).toEqual([17.5, 17.5, 17.5, 17.5, 0])
  })

  it('is nothing for the parts when not one reply was written', () => {
    const state = conversationWith(dana).does({ kind: 'action', action: 'end' })
    expect(scoreAttempt(dana, state)).toMatchObject({ partsValue: 0, endingValue: 0 })
  })

  it('adds up: 70 for the parts, 20 for the ending, 10 for conduct', () => {
    const score = scoreAttempt(dana, bestRun(), [{ seq: 2, part: 'listen', level: 0 }])
    const sum = score.partsValue * 0.7 + score.endingValue * 0.2 + score.conductValue * 0.1
    expect(score.total).toBeCloseTo(sum, 0)
    expect(score.total).toBeLessThan(100)
  })

  it('uses the person’s mark where there is one, and the latest of two', () => {
    const state = bestRun()
    const listen = (...levels: (0 | 1 | 2)[]) =>
      value(
        scoreAttempt(
          dana,
          state,
          levels.map((level) => ({ seq: 2, part: 'listen', level })),
        ),
        'listen',
      )
    expect(listen()).toBe(100)
    expect(listen(0)).toBeLessThan(100)
    expect(listen(0, 2)).toBe(100)
    expect(state.turns[0]?.grade?.parts.listen.level).toBe(2)
  })

  it('ignores a mark on a turn that does not exist', () => {
    const state = bestRun()
    expect(scoreAttempt(dana, state, [{ seq: 99, part: 'calm', level: 0 }]).total).toBe(100)
  })

  it.each([
    ['an insult', { ...perfect, flags: ['insults' as const] }, ['insults']],
    ['a threat', { ...perfect, flags: ['threatens' as const] }, ['threatens']],
    ['a forbidden promise', { ...perfect, offered: ['tonight-van'] }, ['forbidden-promise']],
  ])('is capped at 49 by %s, however good the rest', (_, grade, because) => {
    const talk = conversationWith(dana)
    const state = talk.does({ kind: 'reply', grade })
    const score = scoreAttempt(dana, { ...state, ending: 'delighted', status: 'ended' })
    expect(score.cap).toMatchObject({ at: 49, because })
    expect(score.cap?.uncapped).toBeGreaterThan(49)
    expect(score.total).toBe(49)
  })

  it.each([
    ['sarcasm', { ...perfect, flags: ['sarcasm' as const] }],
    ['an allowed remedy', { ...perfect, offered: ['refund-delivery'] }],
    ['discretion', { ...perfect, offered: ['voucher'] }],
  ])('is not capped by %s', (_, grade) => {
    expect(scoreAttempt(dana, conversationWith(dana).does({ kind: 'reply', grade })).cap).toBeNull()
  })

  it('does not lift a low score to the cap', () => {
    const state = conversationWith(dana).does({ kind: 'reply', grade: { calm: 0, flags: ['insults'] } })
    expect(scoreAttempt(dana, state).total).toBeLessThan(20)
  })
})

describe('conduct', () => {
  const items = (state: ReturnType<typeof bestRun>) => scoreAttempt(dana, state).conduct

  it('loses points for speaking over the customer', () => {
    const state = conversationWith(dana).does({ kind: 'reply', after: -2, grade: { apologise: 1 } })
    expect(items(state)).toContainEqual({ code: 'interruption', points: -15 })
  })
  it('loses points for an angry message answered in under two seconds, and none at two', () => {
    const hasty = (after: number) =>
      items(conversationWith(dana).does({ kind: 'reply', after, grade: { apologise: 1 } }))
    expect(hasty(1.9)).toContainEqual({ code: 'hasty', points: -5 })
    expect(hasty(2)).not.toContainEqual({ code: 'hasty', points: -5 })
  })
  it('loses points for silence, an unasked hold and a late return', () => {
    const talk = conversationWith(dana)
    talk.does({ kind: 'silence', after: 45 })
    talk.does({ kind: 'hold' })
    const state = talk.does({ kind: 'resume', after: 300 })
    expect(items(state)).toEqual([
      { code: 'silence', points: -15 },
      { code: 'hold-unasked', points: -20 },
      { code: 'hold-long', points: -15 },
    ])
  })
  it('loses points for no notes once the customer told something, and none before', () => {
    const quiet = conversationWith(dana).does({ kind: 'reply', grade: {} })
    expect(items(quiet)).toEqual([])
    const told = conversationWith(dana).does({ kind: 'reply', grade: { apologise: 1 } })
    expect(items(told)).toContainEqual({ code: 'no-notes', points: -10 })
  })
  it('never falls below nothing', () => {
    const talk = conversationWith(dana, { seed: 3 })
    for (let turn = 0; turn < 12 && talk.state().status === 'active'; turn++)
      talk.does({ kind: 'reply', after: -1, grade: { listen: 1, apologise: 1 } })
    expect(scoreAttempt(dana, talk.state()).conductValue).toBeGreaterThanOrEqual(0)
  })
})
