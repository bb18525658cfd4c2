import { parts } from '../grade'
import type { Forest, Tree } from './trees'
import type { Decoding, Weights } from './weights'
import type { TermWeights } from './words'

/** Weights as lines of text: a tenth of the size of nested JSON, and a diff a person can look at. */
export type Packed = {
  readonly grader: string
  readonly features: string
  readonly base: string
  readonly words: readonly string[]
  readonly roles: readonly string[]
  readonly parts: Readonly<
    Record<
      string,
      {
        readonly base: number
        readonly unsureBelow: number
        readonly cuts: string
        readonly steps: string
        readonly trees: readonly string[]
      }
    >
  >
}

const numbers = (text: string): number[] => text.split(' ').map(Number)

const packTerms = (weights: TermWeights): string[] =>
  Object.entries(weights).map(([name, values]) => `${name}\t${values.join(' ')}`)

const unpackTerms = (lines: readonly string[]): TermWeights =>
  Object.fromEntries(
    lines.map((line) => {
      const tab = line.lastIndexOf('\t')
      return [line.slice(0, tab), numbers(line.slice(tab + 1))]
    }),
  )

const packTree = (tree: Tree): string =>
  `${tree.nodes.map((node) => node.join(' ')).join(',')};${tree.leaves.join(' ')}`

const unpackTree = (line: string): Tree => {
  const [nodes = '', leaves = ''] = line.split(';')
  return {
    nodes:
      nodes === ''
        ? []
        : nodes.split(',').map((node) => {
            const [feature = 0, limit = 0, left = 0, right = 0] = numbers(node)
            return [feature, limit, left, right] as const
          }),
    leaves: numbers(leaves),
  }
}

const packSteps = (steps: Decoding['steps']): string =>
  steps.map(({ upTo, shares }) => [upTo, ...shares].join(' ')).join(',')

const unpackSteps = (text: string): Decoding['steps'] =>
  text.split(',').map((step) => {
    const [upTo = 0, none = 0, some = 0, full = 0] = numbers(step)
    return { upTo, shares: [none, some, full] as const }
  })

export const packWeights = ({ grader, features, words, parts: own }: Weights): Packed => ({
  grader,
  features: features.join(' '),
  base: words.base.join(' '),
  words: packTerms(words.views[0]),
  roles: packTerms(words.views[1]),
  parts: Object.fromEntries(
    parts.map((part) => {
      const { forest, decoding } = own[part]
      const { cuts, steps, unsureBelow } = decoding
      return [
        part,
        {
          base: forest.base,
          unsureBelow,
          cuts: cuts.join(' '),
          steps: packSteps(steps),
          trees: forest.trees.map(packTree),
        },
      ]
    }),
  ),
})

export const unpackWeights = (packed: Packed): Weights => {
  const part = (name: string): { forest: Forest; decoding: Decoding } => {
    const own = packed.parts[name]
    const [low = 0.5, high = 1.5] = numbers(own?.cuts ?? '')
    return {
      forest: { base: own?.base ?? 0, trees: (own?.trees ?? []).map(unpackTree) },
      decoding: { cuts: [low, high], steps: unpackSteps(own?.steps ?? ''), unsureBelow: own?.unsureBelow ?? 0 },
    }
  }
  return {
    grader: packed.grader,
    features: packed.features.split(' '),
    words: { base: numbers(packed.base), views: [unpackTerms(packed.words), unpackTerms(packed.roles)] },
    parts: {
      calm: part('calm'),
      listen: part('listen'),
      restate: part('restate'),
      apologise: part('apologise'),
      solve: part('solve'),
    },
  }
}
