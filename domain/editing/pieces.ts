/** A stretch of the source that can be read on its own: one top-level key, or one entry of a long list under it. */
export type Piece = { readonly start: number; readonly text: string }
export type TopPiece = Piece & {
  readonly key: string
  /** The entries, when the value is a long list. */
  readonly items: readonly Piece[]
}

const longList = 4000
const topLine = /^([A-Za-z][\w-]*):(?=[ \r\n]|$)/

const lineStarts = (text: string): number[] => {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0 && at + 1 < text.length; at = text.indexOf('\n', at + 1))
    starts.push(at + 1)
  return starts
}

const cut = (text: string, base: number, starts: readonly number[]): Piece[] =>
  starts.map((start, index) => ({ start: base + start, text: text.slice(start, starts[index + 1] ?? text.length) }))

/** Where entries begin in these lines of a list, its dashes in `column`, or in that of the first. Null when it is no list. */
const dashesIn = (text: string, lines: readonly number[], known: number | null): number[] | null => {
  const dashes: number[] = []
  let column = known ?? -1
  for (const line of lines) {
    let at = line
    while (text[at] === ' ') at += 1
    const sign = text[at]
    if (sign === undefined || sign === '\n' || sign === '\r' || sign === '#') continue
    if (column < 0) column = at - line
    if (at - line > column) continue
    if (at - line < column || sign !== '-' || !/\s/.test(text[at + 1] ?? '\n')) return null
    dashes.push(line)
  }
  return dashes
}

/** The entries of `key:` when each begins on a line of its own at one column; empty when it is not such a list. */
const itemsOf = ({ start, text }: Piece): Piece[] => {
  if (text.length < longList || !/^[\w-]+:[ \t]*(?:#[^\n]*)?\r?\n/.test(text)) return []
  return cut(text, start, dashesIn(text, lineStarts(text).slice(1), null) ?? [])
}

/** Deep nesting is refused by the reader before it is parsed; here it only means: not in pieces. */
const nested = /^(?:[ ]*[-?:] ?){20}/m
const isSuspicious = (source: string): boolean => {
  if (nested.test(source)) return true
  let open = 0
  for (let at = 0; at < source.length; at++) {
    const sign = source[at]
    if (sign === '[' || sign === '{') open += 1
    else if ((sign === ']' || sign === '}') && open > 0) open -= 1
    if (open > 100) return true
  }
  return false
}

/**
 * Cuts the source where a key begins in the first column. Null when a line there is anything else (document marks, quotes,
 * brackets): such a source is read as a whole. What looks like a cut inside a quoted text leaves a piece that does not
 * parse, and the whole is read then too.
 */
export const piecesOf = (source: string): readonly TopPiece[] | null => {
  const starts: number[] = []
  const keys: string[] = []
  for (const start of lineStarts(source)) {
    const sign = source[start]
    if (sign === undefined || sign === ' ' || sign === '#' || sign === '\n' || sign === '\r') continue
    const key = topLine.exec(source.slice(start, start + 80))?.[1]
    // A list may hang under its key without indentation.
    if (key === undefined && sign === '-' && starts.length > 0 && /\s/.test(source[start + 1] ?? '')) continue
    if (key === undefined || keys.includes(key)) return null
    starts.push(start)
    keys.push(key)
  }
  if (starts.length === 0 || isSuspicious(source)) return null
  return cut(source, 0, starts).map((piece, index) => ({ ...piece, key: keys[index] ?? '', items: itemsOf(piece) }))
}

const replacedAt = <Item>(list: readonly Item[], index: number, item: Item, rest: (item: Item) => Item): Item[] => [
  ...list.slice(0, index),
  item,
  ...list.slice(index + 1).map(rest),
]

/** The one piece that holds everything from `from` to `to`, both well inside it: its first sign and its last stay. */
const around = (pieces: readonly Piece[], from: number, to: number): number =>
  pieces.findIndex(({ start, text }) => start < from && to < start + text.length)

/** The most for which `holds`, given that it holds for nothing and, once it does not, for nothing more. */
const mostThat = (most: number, holds: (length: number) => boolean): number => {
  let [low, high] = [0, most]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (holds(middle)) low = middle
    else high = middle - 1
  }
  return low
}
// Whole stretches are compared at once: sign by sign, this was most of the time an edit took.
const commonHead = (a: string, b: string): number =>
  mostThat(Math.min(a.length, b.length), (length) => a.slice(0, length) === b.slice(0, length))
const commonTail = (a: string, b: string, most: number): number =>
  mostThat(most, (length) => length === 0 || a.slice(-length) === b.slice(-length))

/**
 * The same as `piecesOf(source)` when only the inside of one piece differs from a text that was cut before: what an author
 * types costs that piece, not the whole customer. Null when that cannot be told; then cut anew.
 */
export const piecesAfter = (tops: readonly TopPiece[], before: string, source: string): readonly TopPiece[] | null => {
  const head = commonHead(before, source)
  const tail = commonTail(before, source, Math.min(before.length, source.length) - head)
  const end = before.length - tail
  const by = source.length - before.length
  // Brackets are counted over the whole text.
  if (/[[\]{}]/.test(before.slice(head, end)) || /[[\]{}]/.test(source.slice(head, end + by))) return null
  const at = around(tops, head, end)
  const top = tops[at]
  if (!top) return null
  const text = source.slice(top.start, top.start + top.text.length + by)
  const shift = (piece: Piece): Piece => ({ start: piece.start + by, text: piece.text })
  const shiftTop = (piece: TopPiece): TopPiece => ({ ...piece, start: piece.start + by, items: piece.items.map(shift) })
  if (top.items.length === 0) {
    const isOne = lineStarts(text)
      .slice(1)
      .every((line) => /[ #\n\r]/.test(text[line] ?? '\n') || /^-\s/.test(text.slice(line, line + 2)))
    if (!isOne || topLine.exec(text.slice(0, 80))?.[1] !== top.key || nested.test(text)) return null
    return replacedAt(tops, at, { ...top, text, items: itemsOf({ start: top.start, text }) }, shiftTop)
  }
  const index = around(top.items, head, end)
  const item = top.items[index]
  if (!item || text.length < longList) return null
  const entry = source.slice(item.start, item.start + item.text.length + by)
  const column = item.text.search(/[^ ]/)
  const dashes = dashesIn(entry, lineStarts(entry), column)
  if (dashes?.length !== 1 || dashes[0] !== 0 || nested.test(entry)) return null
  const items = replacedAt(top.items, index, { start: item.start, text: entry }, shift)
  return replacedAt(tops, at, { ...top, text, items }, shiftTop)
}
