import type { Term, Views } from './terms'

/** What each part, and the reply as a whole, is scored on by its words alone. */
export const wordScores = ['calm', 'listen', 'restate', 'apologise', 'solve', 'overall'] as const

/** For each term how rare it is, then its weight for each score in the order of `wordScores`. */
export type TermWeights = Readonly<Record<string, readonly number[]>>
export type WordList = { readonly base: readonly number[]; readonly views: readonly [TermWeights, TermWeights] }

export const countTerms = (terms: readonly Term[]): Map<string, number> => {
  const times = new Map<string, number>()
  for (const { name } of terms) times.set(name, (times.get(name) ?? 0) + 1)
  return times
}

/** A word list ready for use: looking a term up is what grading does most. */
export type OpenWordList = {
  readonly base: readonly number[]
  readonly views: readonly ReadonlyMap<string, readonly number[]>[]
  /** Terms a receipt may show: words, not the marks between sentences. */
  readonly shown: ReadonlySet<string>
}

const marks = new Set(['.', '?', '!'])

export const openWordList = (list: WordList): OpenWordList => ({
  base: list.base,
  views: list.views.map((weights) => new Map(Object.entries(weights))),
  shown: new Set(Object.keys(list.views[0]).filter((name) => !name.split(' ').some((word) => marks.has(word)))),
})

const scoreView = (weights: ReadonlyMap<string, readonly number[]>, terms: readonly Term[], sums: number[]): void => {
  const own = sums.map(() => 0)
  const times = new Map<readonly number[], number>()
  for (const { name } of terms) {
    const entry = weights.get(name)
    if (entry) times.set(entry, (times.get(entry) ?? 0) + 1)
  }
  let square = 0
  for (const [entry, count] of times) {
    const value = (1 + Math.log(count)) * (entry[0] ?? 0)
    square += value * value
    for (let score = 0; score < own.length; score++) own[score] = (own[score] ?? 0) + (entry[score + 1] ?? 0) * value
  }
  // Dividing by the length of the whole means that saying more of the same earns nothing.
  const length = square === 0 ? 1 : Math.sqrt(square)
  own.forEach((sum, score) => {
    sums[score] = (sums[score] ?? 0) + sum / length
  })
}

export const scoreWords = (list: OpenWordList, views: Views): number[] => {
  const sums = [...list.base]
  list.views.forEach((weights, view) => {
    scoreView(weights, views[view] ?? [], sums)
  })
  return sums
}
