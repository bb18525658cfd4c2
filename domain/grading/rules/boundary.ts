import type { Reading } from '../reading'
import { overlaps } from './phrase-rule'
import type { Range, Rule } from './rule'
import { separate } from './rule'

const within = (reading: Reading, family: string, first: number, last: number): boolean =>
  (reading.hits.get(family) ?? []).some((hit) => {
    const sentence = reading.reply.sentenceOf[hit.from] ?? 0
    return sentence >= first && sentence <= last
  })

/**
 * Limits on how the customer speaks. A full one stands by itself; a bare "please do not shout at me" is one only when
 * help is kept open in the sentences beside it. With an "or else" in the same sentence it is a threat and no limit.
 */
export const boundaries = (reading: Reading): readonly Range[] => {
  const open = (hit: Range): boolean => {
    const sentence = reading.reply.sentenceOf[hit.from] ?? 0
    return within(reading, 'keeps-help-open', sentence - 1, sentence + 1)
  }
  const peaceful = (hit: Range): boolean => {
    const sentence = reading.reply.sentenceOf[hit.from] ?? 0
    return !within(reading, 'ultimatum', sentence, sentence)
  }
  return separate([
    ...(reading.hits.get('sets-boundary') ?? []).filter(peaceful),
    ...(reading.hits.get('asks-civility') ?? []).filter((hit) => peaceful(hit) && open(hit)),
  ])
}

/** A rule that leaves alone what is a limit well set: it reads like an order or a threat and is neither. */
export const outsideBoundaries = (rule: Rule): Rule => ({
  ...rule,
  find: (reading) => {
    const found = rule.find(reading)
    if (found.length === 0) return found
    const limits = boundaries(reading)
    return found.filter((range) => !limits.some((limit) => overlaps(limit, range)))
  },
})
