import { describe, expect, it } from 'vitest'
import { buildPhraseBook } from './phrase-book'
import { readText } from './read-text'

const found = (pattern: string, text: string, classes = {}) =>
  buildPhraseBook({ it: [pattern] }, classes).find(readText(text)).length > 0

describe('the phrase language', () => {
  it.each([
    ['sorry', 'I am sorry'],
    ['~refund', 'it was refunded'],
    ['(let|failed) you', 'we failed you'],
    ['we (really )?let you down', 'we let you down'],
    ['we (really )?let you down', 'we really let you down'],
    ['(a|b)?c', 'c'],
    ['on ..2 us', 'on all of us'],
    ['^ ok', 'OK then'],
    ['go $', 'shall we go?'],
    ['not @kin', 'not your mum'.replace('your ', '')],
  ])('%s finds it in "%s"', (pattern, text) => {
    expect(found(pattern, text, { kin: ['mum', 'dad'] })).toBe(true)
  })

  it.each([
    ['sorry', 'I am sore'],
    ['~refund', 'a refusal'],
    ['(let|failed) you', 'we let him'],
    ['we (really )?let you down', 'we never let you down'],
    ['(a|b)?c', 'a b'],
    ['on ..2 us', 'on each and all of us'],
    ['^ ok', 'that is ok'],
    ['go $', 'go there'],
    ['not @kin', 'not you'],
    ['sorry you', 'I am sorry. You waited.'],
  ])('%s does not find it in "%s"', (pattern, text) => {
    expect(found(pattern, text, { kin: ['mum', 'dad'] })).toBe(false)
  })
})
