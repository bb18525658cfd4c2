/** A stretch of the source that can be read on its own: one top-level key, or one entry of a long list under it. */
export type Piece = { readonly start: number; readonly text: string }
export type TopPiece = Piece & {
  readonly key: string /** The entries, when the value is a long list. */
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

/** The entries of `key:` when each begins on a line of its own at one column; empty when it is not such a list. */
const itemsOf = ({ start, text }: Piece): Piece[] => {
  if (text.length < longList || !/^[\w-]+:[ \t]*(?:#[^\n]*)?\r?\n/.test(text)) return []
  const dashes: number[] = []
  let column = -1
  for (const line of lineStarts(text).slice(1)) {
    let at = line
    while (text[at] === ' ') at += 1
    const sign = text[at]
    if (sign === undefined || sign === '\n' || sign === '\r' || sign === '#') continue
    if (column < 0) column = at - line
    if (at - line > column) continue
    if (at - line < column || sign !== '-' || !/\s/.test(text[at + 1] ?? '\n')) return []
    dashes.push(line)
  }
  return cut(text, start, dashes)
}

/** Deep nesting is refused by the reader before it is parsed; here it only means: not in pieces. */
const isSuspicious = (source: string): boolean => {
  if (/^(?:[ ]*[-?:] ?){20}/m.test(source)) return true
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
