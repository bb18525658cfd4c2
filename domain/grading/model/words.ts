import type { Text } from '../text/token'
import { termsOf } from './terms'

/** What each part, and the reply as a whole, is scored on by its words alone. */
export const wordScores = ['calm', 'listen', 'restate', 'apologise', 'solve', 'overall'] as const
export type WordScore = (typeof wordScores)[number]

/** A learned word list: how rare each term is, and its weight for each score in the order of `wordScores`. */
export type WordList = { readonly base: readonly number[]; readonly terms: Readonly<Record<string, readonly number[]>> }

/** Sums the weights of a reply's terms, each dampened by repetition and the whole by length, so that length earns nothing. */
export const scoreWords = (list: WordList, text: Text): number[] => {
  const times = new Map<string, number>()
  for (const { name } of termsOf(text)) if (Object.hasOwn(list.terms, name)) times.set(name, (times.get(name) ?? 0) + 1)
  const sums = list.base.map(() => 0)
  let square = 0
  for (const [name, count] of times) {
    const [rarity = 0, ...weights] = list.terms[name] ?? []
    const value = (1 + Math.log(count)) * rarity
    square += value * value
    weights.forEach((weight, score) => {
      sums[score] = (sums[score] ?? 0) + weight * value
    })
  }
  const length = square === 0 ? 1 : Math.sqrt(square)
  return sums.map((sum, score) => (list.base[score] ?? 0) + sum / length)
}
