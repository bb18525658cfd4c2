import type { Part } from '../grade'
import type { Forest } from './trees'
import type { WordList } from './words'

/** From a part's score to a level and how sure: cut points, and for each step of the score the shares of 0, 1 and 2. */
export type Decoding = {
  readonly cuts: readonly [number, number]
  readonly steps: readonly { readonly upTo: number; readonly shares: readonly [number, number, number] }[]
  readonly unsureBelow: number
}

export type Weights = {
  readonly grader: string
  readonly features: readonly string[]
  readonly words: WordList
  readonly parts: Readonly<Record<Part, { readonly forest: Forest; readonly decoding: Decoding }>>
}
