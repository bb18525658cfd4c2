import type { Act, Flag, Part, Span } from '../grade'
import type { Reading } from '../reading'
import type { Token } from '../text/token'

/** A rule only finds. What its findings weigh is learned from the corpus, how they are worded is the screen's business. */
export type Rule = {
  readonly id: string
  readonly part: Part
  readonly label: string
  /** One plain sentence, shown to the trainee beside the words it is about. */
  readonly explain: string
  readonly flag?: Flag
  readonly act?: Act
  readonly find: (reading: Reading) => readonly Range[]
}

/** Token range in the reply, half open. */
export type Range = { readonly from: number; readonly to: number }

export const spanOf = (reading: Reading, range: Range): Span => {
  const first = reading.reply.tokens[range.from]
  const last = reading.reply.tokens[range.to - 1]
  return { start: first?.start ?? 0, end: last?.end ?? first?.end ?? 0 }
}

/** Drops ranges inside or overlapping an earlier, longer one, so that words are counted once per rule. */
export const separate = (ranges: readonly Range[]): readonly Range[] => {
  if (ranges.length < 2) return ranges
  const kept: Range[] = []
  for (const range of [...ranges].sort((one, other) => one.from - other.from || other.to - one.to)) {
    const last = kept[kept.length - 1]
    if (!last || range.from >= last.to) kept.push(range)
    else if (range.to > last.to) kept[kept.length - 1] = { from: last.from, to: range.to }
  }
  return kept
}

/** Each token a test holds for, as a range of its own. */
export const where = (tokens: readonly Token[], holds: (token: Token, index: number) => boolean): Range[] => {
  const found: Range[] = []
  for (let index = 0; index < tokens.length; index++)
    if (holds(tokens[index] as Token, index)) found.push({ from: index, to: index + 1 })
  return found
}
