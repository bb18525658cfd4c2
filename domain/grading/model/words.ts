import { longestRuns, type Row, type Term, type Views } from './terms'

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

/** A term of a list: how rare it is, then its weight for each score, and whether a receipt may show it. */
export type Entry = { readonly weights: readonly number[]; readonly shown: boolean }

/** Terms by their words, one step a word, so that no run of words is ever joined to be looked up. */
export type Step = { entry: Entry | null; readonly next: Map<string, Step> }

/** A word list ready for use: looking terms up is what grading does most. */
export type OpenWordList = {
  readonly base: readonly number[]
  readonly views: readonly { readonly first: Step }[]
}

/** Where a term of the list stands in the reply. */
export type Met = { readonly entry: Entry; readonly from: number; readonly to: number }

/** Marks between sentences are no words a receipt could show. */
const marks = new Set(['.', '?', '!'])

const openView = (terms: TermWeights): { first: Step } => {
  const first: Step = { entry: null, next: new Map() }
  for (const [name, weights] of Object.entries(terms)) {
    const words = name.split(' ')
    let at = first
    for (const word of words) {
      let next = at.next.get(word)
      if (!next) {
        next = { entry: null, next: new Map() }
        at.next.set(word, next)
      }
      at = next
    }
    at.entry = { weights, shown: !words.some((word) => marks.has(word)) }
  }
  return { first }
}

export const openWordList = (list: WordList): OpenWordList => ({ base: list.base, views: list.views.map(openView) })

/** The listed terms among a row's runs, in the order of `termsOf`. */
const meet = (first: Step, { names, places }: Row, longest: number): Met[] => {
  const met: Met[] = []
  for (let from = 0; from < names.length; from++) {
    let at: Step | undefined = first
    const stop = Math.min(names.length, from + longest)
    for (let last = from; last < stop; last++) {
      at = at.next.get(names[last] as string)
      if (at === undefined) break
      if (at.entry !== null)
        met.push({ entry: at.entry, from: places[from] as number, to: (places[last] as number) + 1 })
    }
  }
  return met
}

export type Wording = readonly [readonly Met[], readonly Met[]]

export const meetWords = (list: OpenWordList, views: Views): Wording => [
  list.views[0] ? meet(list.views[0].first, views[0], longestRuns[0]) : [],
  list.views[1] ? meet(list.views[1].first, views[1], longestRuns[1]) : [],
]

const scoreMet = (met: readonly Met[], sums: number[]): void => {
  const times = new Map<readonly number[], number>()
  for (const { entry } of met) times.set(entry.weights, (times.get(entry.weights) ?? 0) + 1)
  const own = sums.map(() => 0)
  let square = 0
  for (const [weights, count] of times) {
    const value = (1 + Math.log(count)) * (weights[0] as number)
    square += value * value
    for (let score = 0; score < own.length; score++)
      own[score] = (own[score] as number) + (weights[score + 1] ?? 0) * value
  }
  // Dividing by the length of the whole means that saying more of the same earns nothing.
  const length = square === 0 ? 1 : Math.sqrt(square)
  for (let score = 0; score < own.length; score++) sums[score] = (sums[score] ?? 0) + (own[score] as number) / length
}

export const scoreMetWords = (list: OpenWordList, wording: Wording): number[] => {
  const sums = [...list.base]
  scoreMet(wording[0], sums)
  scoreMet(wording[1], sums)
  return sums
}

export const scoreWords = (list: OpenWordList, views: Views): number[] => scoreMetWords(list, meetWords(list, views))
