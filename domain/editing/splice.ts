/** Replaces the text from `start` to `end` (half open, UTF-16 offsets) with `text`. */
export type Splice = { readonly start: number; readonly end: number; readonly text: string }

/** In the order of the text; insertions at one place keep the order they were given in. */
export const inOrder = (splices: readonly Splice[]): readonly Splice[] =>
  splices
    .map((splice, index) => ({ splice, index }))
    .sort((a, b) => a.splice.start - b.splice.start || a.splice.end - b.splice.end || a.index - b.index)
    .map(({ splice }) => splice)

/** Two splices that touch the same text have no meaning together. Expects them in order. */
export const overlap = (ordered: readonly Splice[]): boolean =>
  ordered.some((splice, index) => {
    const next = ordered[index + 1]
    return splice.end < splice.start || (next !== undefined && next.start < splice.end)
  })

/** The text after all of them, and the splices that turn it back. Expects them in order and apart from each other. */
export const applySplices = (
  source: string,
  ordered: readonly Splice[],
): { readonly source: string; readonly inverse: readonly Splice[] } => {
  let out = ''
  let at = 0
  const inverse: Splice[] = []
  for (const { start, end, text } of ordered) {
    out += source.slice(at, start)
    inverse.push({ start: out.length, end: out.length + text.length, text: source.slice(start, end) })
    out += text
    at = end
  }
  return { source: out + source.slice(at), inverse }
}
