import { conceptOfWord } from './concepts'
import { numberWord } from './numbers'
import { stem } from './stem'

/** What can be said of a word form whatever text it stands in. */
export type Word = {
  readonly form: string
  readonly stem: string
  /** What it is about as a word; undefined for grammar. */
  readonly concept: string | undefined
  /** Keys of the number it names ("three", "twice"); empty for other words. */
  readonly numbers: readonly string[]
}

const none: readonly string[] = []

const compute = (form: string): Word => {
  const root = stem(form)
  const number = numberWord(form)
  return {
    form,
    stem: root,
    concept: conceptOfWord(form, root),
    numbers: number === undefined ? none : [String(number)],
  }
}

const remembered = new Map<string, Word>()

/** Replies share most of their words, so each form is worked out once. */
export const wordOf = (form: string): Word => {
  const known = remembered.get(form)
  if (known !== undefined) return known
  const fresh = compute(form)
  // Bounded so that a flood of nonsense words cannot grow the process.
  if (remembered.size < 20_000) remembered.set(form, fresh)
  return fresh
}
