import type { Reading } from '../reading'
import { numberWord } from '../text/numbers'
import type { Range } from './rule'
import { where } from './rule'
import { numbersAt } from './story'

/** Numbers in what is said, not in what is promised or asked, that stand nowhere in the case. */
export const foreignNumbers = (reading: Reading): Range[] =>
  where(reading.reply.tokens, ({ form }, index) => {
    const keys = numbersAt(reading, index)
    if (keys.length === 0 || form === 'one' || form === 'second' || form === 'two') return false
    return !keys.some((key) => reading.moment.numbers.has(key)) && !reading.acting[index] && !reading.asking[index]
  })

const promising = [
  'action-promised',
  'action-done',
  'offer-made',
  'no-cost',
  'vague-action',
  'instruction',
  'asks-to-hold',
]
const aheadOf = new Set(['by', 'within', 'before', 'until', 'next', 'another', 'every', 'up', 'under'])

/** A number in an offer or a time to come says what will be, not what was: it cannot be a story told wrong. */
export const isPromise = (reading: Reading, range: Range): boolean => {
  const { tokens, clauses, clauseOf, sentences, sentenceOf } = reading.reply
  const clause = clauses[clauseOf[range.from] ?? 0] ?? range
  const sentence = sentences[sentenceOf[range.from] ?? 0] ?? range
  if (reading.acting.slice(sentence.from, sentence.to).some(Boolean)) return true
  if (
    promising.some((family) =>
      (reading.hits.get(family) ?? []).some((hit) => hit.from >= clause.from && hit.from < clause.to),
    )
  )
    return true
  return tokens.slice(Math.max(clause.from, range.from - 2), range.from).some(({ form }) => aheadOf.has(form))
}

/** Part of a longer number or of a loose count ("three hundred", "ten past", "two of us") says too little to be wrong. */
const aroundNumbers = new Set('hundred thousand past to quarter half of point and times'.split(' '))

export const isPlainNumber = (reading: Reading, index: number): boolean => {
  const { tokens } = reading.reply
  const token = tokens[index]
  if (token?.kind === 'number') return true
  const value = numberWord(token?.form ?? '')
  const beside = [tokens[index - 1]?.form ?? '', tokens[index + 1]?.form ?? '']
  return (
    value !== undefined &&
    value >= 5 &&
    beside.every((form) => numberWord(form) === undefined && !aroundNumbers.has(form))
  )
}
