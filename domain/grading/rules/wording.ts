import type { Text } from '../text/token'
import type { Range } from './rule'

/** Where an author's wording stands in a range of the text: its words by stem, in order, at most two others between neighbours. */
export const findWording = (text: Text, range: Range, wording: Text): Range | null => {
  const [head, ...rest] = wording.tokens
  if (!head) return null
  for (let from = range.from; from < range.to; from++) {
    if (text.tokens[from]?.stem !== head.stem) continue
    let at = from
    const matched = rest.every((next) => {
      const step = [1, 2, 3].find((size) => at + size < range.to && text.tokens[at + size]?.stem === next.stem)
      if (step !== undefined) at += step
      return step !== undefined
    })
    if (matched) return { from, to: at + 1 }
  }
  return null
}
