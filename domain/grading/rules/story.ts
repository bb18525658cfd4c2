import type { Gist } from '../read-moment'
import type { Reading } from '../reading'
import { numberWord } from '../text/numbers'
import { tellingOf } from '../text/weights-of-words'
import type { Range } from './rule'

/** How much of a gist the words in a range touch: sum of telling weights, each concept once. */
export const touches = (reading: Reading, range: Range, gist: Gist): number => {
  const seen = new Set<string>()
  let weight = 0
  for (let index = range.from; index < range.to; index++) {
    const concept = reading.concepts[index]
    if (concept === undefined || seen.has(concept)) continue
    const found = gist.get(concept)
    if (found === undefined) continue
    seen.add(concept)
    weight += found
  }
  return weight
}

/** How much of what the customer told, or of the case record, is in these words. */
export const tellsStory = (reading: Reading, range: Range): number => touches(reading, range, reading.moment.story)

export const numbersAt = (reading: Reading, index: number): readonly string[] => {
  const token = reading.reply.tokens[index]
  if (!token) return []
  if (token.kind === 'number') return token.numbers
  const word = numberWord(token.form)
  return word === undefined ? [] : [String(word)]
}

export const whole = (reading: Reading): Range => ({ from: 0, to: reading.reply.tokens.length })

export const weightOf = tellingOf
