import { weigh } from '../gists'
import type { Gist } from '../read-moment'
import type { Reading } from '../reading'
import { tellingOf } from '../text/weights-of-words'
import type { Range } from './rule'

/**
 * How much of one of the moment's gists the words in a range touch: sum of telling weights, each concept once. A gist that
 * is not the moment's touches nothing.
 */
export const touches = (reading: Reading, range: Range, gist: Gist): number =>
  weigh(reading.over, reading.moment.gists.columns.get(gist) ?? -1, range.from, range.to)

/** How much of what the customer told, or of the case record, is in these words. */
export const tellsStory = (reading: Reading, range: Range): number => touches(reading, range, reading.moment.story)

const noNumbers: readonly string[] = []

export const numbersAt = (reading: Reading, index: number): readonly string[] => {
  const token = reading.reply.tokens[index]
  if (!token) return noNumbers
  if (token.kind === 'number') return token.numbers
  return token.word.numbers
}

export const whole = (reading: Reading): Range => ({ from: 0, to: reading.reply.tokens.length })

export const weightOf = tellingOf
