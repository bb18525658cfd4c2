import frequency from '../lexicon/document-frequency.json'
import { stem } from './stem'

/**
 * How telling a word is: rare words across many cases say which case this is. Counted over the training moments by
 * grade:train; `moments` is their number.
 */
const most = Math.log(frequency.moments + 1)

const telling = new Map(
  Object.entries(frequency.concepts as Readonly<Record<string, number>>).map(([concept, seen]) => [
    concept,
    Math.min(1, (most - Math.log(seen + 1)) / most + 0.1),
  ]),
)

export const tellingOf = (concept: string): number => telling.get(concept) ?? 1

const stems = new Set((frequency.words as readonly string[]).map(stem))
const words = new Set(frequency.words as readonly string[])

/** Words met in several cases, spelled as most people spell them: neither typos nor another language. */
export const commonWords: readonly string[] = frequency.words
export const isCommonWord = (word: string): boolean => words.has(word)
export const hasCommonStem = (word: string): boolean => stems.has(stem(word))
