import type { Word } from './word'

/** One word of a text. A contraction gives two tokens over the same span, so patterns only ever see full forms. */
export type Token = {
  /** Normalised form: lower case, full form, British spelling, typos repaired when unambiguous. */
  readonly form: string
  readonly stem: string
  /** The form as the lexicon knows it, shared by all tokens that have it. */
  readonly word: Word
  /** Half-open UTF-16 range in the original text. */
  readonly start: number
  readonly end: number
  readonly kind: 'word' | 'number' | 'emoji'
  /** Number keys this token can stand for ("14:20" also answers to "2.20"); empty for words. */
  readonly numbers: readonly string[]
  readonly capitals: boolean
  /** Set when the written form was repaired to reach a known word. */
  readonly repaired: boolean
  /** Punctuation between the previous word and this one, folded, without spaces. */
  readonly before: string
}

export type Sentence = {
  /** Token range, half open. */
  readonly from: number
  readonly to: number
  readonly question: boolean
  /** Punctuation that closed it; empty when the text just went on. */
  readonly close: string
}

export type Clause = {
  readonly from: number
  readonly to: number
  readonly sentence: number
  readonly conditional: boolean
  readonly question: boolean
}

export type Text = {
  readonly original: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly clauses: readonly Clause[]
  /** For each token: index of its sentence, of its clause, whether a negator reaches it, whether it is quoted. */
  readonly sentenceOf: readonly number[]
  readonly clauseOf: readonly number[]
  readonly negated: readonly boolean[]
  readonly quoted: readonly boolean[]
}
