import type { Part } from '../grade'
import { parts } from '../grade'
import type { Reading } from '../reading'
import { chooseCuts, chooseSteps } from './choose-decoding'
import { type Growing, binRows, growForest } from './grow-trees'
import { learnWords } from './learn-words'
import { type Forest, scoreForest } from './trees'
import { type WordList, scoreWords } from './words'
import type { Decoding } from './weights'

/** A labelled reply as the training sees it. `labels` follow wordScores: five parts, then overall. */
export type Example = { readonly group: string; readonly reading: Reading; readonly features: readonly number[]; readonly labels: readonly number[]; readonly levels: Readonly<Record<Part, number>> }

export type Model = { readonly words: WordList; readonly forests: Readonly<Record<Part, Forest>> }

const keptWords = 1500
const wordRidge = 4
const growing: Growing = { trees: 220, depth: 3, rate: 0.05, rows: 0.6, columns: 0.3, leaf: 8, seed: 7 }

/** Whole moments go into one fold, so that nothing is ever judged by words learned from its own moment. */
export const foldsOf = (examples: readonly Example[], count: number): number[] => {
  const groups = [...new Set(examples.map(({ group }) => group))].sort()
  return examples.map(({ group }) => groups.indexOf(group) % count)
}

const learn = (examples: readonly Example[]): WordList => learnWords(examples.map(({ reading }) => reading), examples.map(({ labels }) => labels), keptWords, wordRidge)

const without = (examples: readonly Example[], folds: readonly number[], fold: number): Example[] => examples.filter((_, index) => folds[index] !== fold)

/** Word scores from word lists that have not seen the reply's own moment: what the trees will meet in real use. */
const unseenWordScores = (examples: readonly Example[]): number[][] => {
  const folds = foldsOf(examples, 5)
  const lists = [0, 1, 2, 3, 4].map((fold) => learn(without(examples, folds, fold)))
  return examples.map(({ reading }, index) => {
    const list = lists[folds[index] ?? 0]
    return list ? scoreWords(list, reading) : []
  })
}

export const trainModel = (examples: readonly Example[]): Model => {
  const unseen = unseenWordScores(examples)
  const binned = binRows(examples.map(({ features }, index) => [...features, ...(unseen[index] ?? [])]))
  const forests = Object.fromEntries(parts.map((part, number) => [part, growForest(binned, examples.map(({ labels }) => labels[number] ?? 0), { ...growing, seed: growing.seed + number })])) as Record<Part, Forest>
  return { words: learn(examples), forests }
}

export const scoreAll = (model: Model, example: Pick<Example, 'reading' | 'features'>): Record<Part, number> => {
  const values = [...example.features, ...scoreWords(model.words, example.reading)]
  return Object.fromEntries(parts.map((part) => [part, scoreForest(model.forests[part], values)])) as Record<Part, number>
}

/** Scores every example by a model that has not seen its moment. */
export const crossScore = (examples: readonly Example[], count = 6): Record<Part, number>[] => {
  const folds = foldsOf(examples, count)
  const models = Array.from({ length: count }, (_, fold) => trainModel(without(examples, folds, fold)))
  return examples.map((example, index) => {
    const model = models[folds[index] ?? 0]
    if (!model) throw new Error('every fold has a model')
    return scoreAll(model, example)
  })
}

export const decodeFrom = (examples: readonly Example[], scores: readonly Record<Part, number>[]): Record<Part, Decoding> => {
  const decode = (part: Part): Decoding => {
    const own = scores.map((score) => score[part])
    const levels = examples.map((example) => example.levels[part])
    const cuts = chooseCuts(own, levels)
    return { cuts, ...chooseSteps(own, levels, cuts) }
  }
  return { calm: decode('calm'), listen: decode('listen'), restate: decode('restate'), apologise: decode('apologise'), solve: decode('solve') }
}
