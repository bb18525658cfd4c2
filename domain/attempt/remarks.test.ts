import { describe, expect, it } from 'vitest'
import { receiptIn } from './remarks'
import { dana } from './testing/a-customer'
import { conversationWith } from './testing/conversation'

const phone = { ...dana, channel: 'phone' as const }
const written = dana.nodes[0]?.choices?.[1]

/** What is said beside the marks of one reply. */
const remarks = (
  reply: { text?: string; after?: number },
  { scenario = dana, pace = 1, choice = undefined as string | undefined } = {},
) => {
  const talk = conversationWith(scenario, { pace })
  const state = talk.does({ kind: 'reply', text: 'I am sorry.', ...reply })
  const turn = state.turns[0]
  return turn ? receiptIn(scenario, state, { ...turn, choice })?.remarks : undefined
}

describe('what is said beside the marks', () => {
  it('points out an angry message answered within two seconds', () => {
    expect(remarks({ after: 1.5 })?.hasty).toBe(true)
    expect(remarks({ after: 2.5 })?.hasty).toBe(false)
  })
  it('says nothing of haste when there is no clock', () => {
    expect(remarks({ after: 0.5 }, { pace: 0 })?.hasty).toBe(false)
  })
  it('calls a letter a letter, in a chat only', () => {
    const letter = 'I am sorry about your parcel. '.repeat(30)
    expect(remarks({ text: letter })?.long).toBe(true)
    expect(remarks({ text: letter }, { scenario: phone })?.long).toBe(false)
    expect(remarks({ text: 'I am sorry.' })?.long).toBe(false)
  })
  it('measures how fast one speaks on the phone, and not how fast one types', () => {
    expect(remarks({ text: 'one two three four five six', after: 3 }, { scenario: phone })?.wordsPerMinute).toBe(120)
    expect(remarks({ text: 'one two three', after: 0.2 }, { scenario: phone })?.wordsPerMinute).toBeNull()
    expect(remarks({ text: 'one two three four five six', after: 3 })?.wordsPerMinute).toBeNull()
  })
  it('gives the note of the written reply one began with, and none for words that are nobody’s', () => {
    expect(written?.note).toBeTruthy()
    expect(remarks({}, { choice: written?.text })?.choiceNote).toBe(written?.note)
    expect(remarks({}, { choice: 'Something else.' })?.choiceNote).toBeNull()
    expect(remarks({})?.choiceNote).toBeNull()
  })
})
