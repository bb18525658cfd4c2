import { describe, expect, it } from 'vitest'
import { readText } from './read-text'
import { buildDictionary, repairWith } from './repair'
import { stem } from './stem'
import { commonWords, hasCommonStem } from './weights-of-words'

const forms = (text: string) => readText(text).tokens.map(({ form }) => form)
const repair = repairWith(
  buildDictionary(['sorry', 'apologise', 'refund', 'inconvenience', ...commonWords], hasCommonStem),
)

describe('reading a text', () => {
  it.each([
    ["I'll refund you", ['i', 'will', 'refund', 'you']],
    ['we cant apologize', ['we', 'can', 'not', 'apologise']],
    ['you should of been told', ['you', 'should', 'have', 'been', 'told']],
    ['ill ring you', ['i', 'will', 'ring', 'you']],
    ['she is ill', ['she', 'is', 'ill']],
    ['in 2hrs at 8am', ['in', '2', 'hours', 'at', '8', 'am']],
  ])('writes %s out in full', (text, expected) => {
    expect(forms(text)).toEqual(expected)
  })

  it('keeps every word at its place in the original, whatever stands between the letters', () => {
    const original = 'So\u200brry, I’m  ｓｏ sоrry 😀 about £1,140.22!'
    for (const token of readText(original).tokens) expect(original.slice(token.start, token.end).trim()).not.toBe('')
    const [first, second] = readText(original).tokens
    expect(first && original.slice(first.start, first.end)).toBe('So\u200brry')
    expect(second && original.slice(second.start, second.end)).toBe('I’m')
  })

  it('reads look-alike letters as the letters they imitate', () => {
    expect(forms('sоrry, rеfund')).toEqual(['sorry', 'refund'])
  })

  it.each([
    ['apolgise', 'apologise'],
    ['inconvienence', 'inconvenience'],
    ['sorrrry', 'sorry'],
    ['refnud', 'refund'],
  ])('takes %s for %s', (typo, meant) => {
    expect(readText(typo, repair).tokens[0]?.form).toBe(meant)
  })

  it.each(['Okafor', 'cat', 'zzzz', 'qwertyuiopasdf'])('leaves %s as it is', (word) => {
    expect(readText(`Hello ${word}`, repair).tokens[1]?.form).toBe(word.toLowerCase())
  })

  it.each([
    ['What would help you most?', true],
    ['can you tell me what happened', true],
    ['I can tell you what happened.', false],
    ['What a day you have had!', false],
  ])('knows whether "%s" asks', (text, asks) => {
    expect(readText(text).sentences[0]?.question).toBe(asks)
  })

  it.each([
    ['we will not send it', 'send', true],
    ['we will send it, not tomorrow', 'send', false],
    ['no wonder you are angry', 'angry', false],
    ['I never said that', 'said', true],
  ])('in "%s" knows whether "%s" is denied', (text, word, denied) => {
    const read = readText(text)
    expect(read.negated[read.tokens.findIndex(({ form }) => form === word)]).toBe(denied)
  })

  it('finds sentences where nobody typed a full stop', () => {
    expect(readText('I am so sorry about this We will send a new one today').sentences).toHaveLength(2)
    expect(readText('I have spoken to Mr. Okafor about it').sentences).toHaveLength(1)
  })

  it.each([
    ['refunded', 'refunds'],
    ['policies', 'policy'],
    ['sent', 'sending'],
    ['stopped', 'stop'],
  ])('brings %s and %s together', (one, other) => {
    expect(stem(one)).toBe(stem(other))
  })

  it.each([
    ['policy', 'police'],
    ['order', 'ordinary'],
    ['bus', 'but'],
    ['president', 'present'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other))
  })
})
