import type { Part } from '../grade'
import { parts } from '../grade'
import { chooseCuts, chooseSteps } from './choose-decoding'
import { directionsFor } from './directions'
import { binRows, type Growing, growForest } from './grow-trees'
import { learnWords } from './learn-words'
import type { Views } from './terms'
import { type Forest, plant, scoreForest } from './trees'
import type { Decoding } from './weights'
import { openWordList, scoreWords, type WordList, wordScores } from './words'

/** A labelled reply as the training sees it. `labels` follow wordScores: five parts, then overall. */
export type Example = {
  readonly group: string
  readonly views: Views
  readonly features: readonly number[]
  readonly labels: readonly number[]
  readonly levels: Readonly<Record<Part, number>>
  /** Each labeller's own level: where they differ, both count. */
  readonly votes: Readonly<Record<Part, readonly number[]>>
}

export type Model = { readonly words: WordList; readonly forests: Readonly<Record<Part, Forest>> }

const keptWords = 5000
const wordRidge = 4
const growing: Growing = { trees: 600, depth: 5, rate: 0.03, rows: 0.5, columns: 0.2, leaf: 8, seed: 7 }

/** Whole moments go into one fold, so that nothing is ever judged by words learned from its own moment. */
export const foldsOf = (examples: readonly Example[], count: number): number[] => {
  const groups = [...new Set(examples.map(({ group }) => group))].sort()
  return examples.map(({ group }) => groups.indexOf(group) % count)
}

const learn = (examples: readonly Example[]): WordList =>
  learnWords(
    examples.map(({ views }) => views),
    examples.map(({ labels }) => labels),
    keptWords,
    wordRidge,
  )

const without = (examples: readonly Example[], folds: readonly number[], fold: number): Example[] =>
  examples.filter((_, index) => folds[index] !== fold)

/** Word scores from word lists that have not seen the reply's own moment: what the trees will meet in real use. */
const unseenWordScores = (examples: readonly Example[]): number[][] => {
  const folds = foldsOf(examples, 5)
  const lists = [0, 1, 2, 3, 4].map((fold) => openWordList(learn(without(examples, folds, fold))))
  return examples.map(({ views }, index) => {
    const list = lists[folds[index] ?? 0]
    return list ? scoreWords(list, views) : []
  })
}

export const trainModel = (examples: readonly Example[], features: readonly string[]): Model => {
  const names = [...features, ...wordScores.map((score) => `words:${score}`)]
  const unseen = unseenWordScores(examples)
  const binned = binRows(examples.map(({ features }, index) => [...features, ...(unseen[index] ?? [])]))
  const forests = Object.fromEntries(
    parts.map((part, number) => [
      part,
      growForest(
        binned,
        examples.map(({ labels }) => labels[number] ?? 0),
        { ...growing, seed: growing.seed + number },
        directionsFor(part, names),
      ),
    ]),
  ) as Record<Part, Forest>
  return { words: learn(examples), forests }
}

/** Scores examples with a model, part by part. */
export const scoreAll = (
  model: Model,
  examples: readonly Pick<Example, 'views' | 'features'>[],
): Record<Part, number>[] => {
  const words = openWordList(model.words)
  const forests = parts.map((part) => plant(model.forests[part]))
  return examples.map(({ views, features }) => {
    const values = Float64Array.from([...features, ...scoreWords(words, views)])
    return Object.fromEntries(forests.map((forest, index) => [parts[index], scoreForest(forest, values)])) as Record<
      Part,
      number
    >
  })
}

/** Scores every example by a model that has not seen its moment. */
export const crossScore = (
  examples: readonly Example[],
  features: readonly string[],
  count = 6,
): Record<Part, number>[] => {
  const folds = foldsOf(examples, count)
  const scores: Record<Part, number>[] = []
  for (let fold = 0; fold < count; fold++) {
    const members = examples.map((_, index) => index).filter((index) => folds[index] === fold)
    const model = trainModel(without(examples, folds, fold), features)
    const own = scoreAll(
      model,
      members.flatMap((index) => examples[index] ?? []),
    )
    members.forEach((index, order) => {
      const score = own[order]
      if (score) scores[index] = score
    })
  }
  return scores
}

export const decodeFrom = (
  examples: readonly Example[],
  scores: readonly Record<Part, number>[],
): Record<Part, Decoding> => {
  const decode = (part: Part): Decoding => {
    const own = examples.flatMap((example, index) => example.votes[part].map(() => scores[index]?.[part] ?? 0))
    const levels = examples.flatMap((example) => example.votes[part])
    const cuts = chooseCuts(own, levels)
    return { cuts, ...chooseSteps(own, levels, cuts) }
  }
  return {
    calm: decode('calm'),
    listen: decode('listen'),
    restate: decode('restate'),
    apologise: decode('apologise'),
    solve: decode('solve'),
  }
}
