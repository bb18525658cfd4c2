import { isAlias, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml'
import { fail, ok, type Problem, type Result } from '../result'
import { longestSource, readSource } from '../scenario/source'
import type { Path, Plain } from './document'
import { type Holder, holderOf, joined, withInside } from './holder'
import { type Piece, piecesAfter, piecesOf, type TopPiece } from './pieces'

/** A YAML text with what it means and where each piece of it stands. */
export type Tree = {
  readonly source: string
  readonly value: Plain
  readonly root: Holder | null
  /** How it was cut; null when it was read as a whole. */
  readonly pieces: readonly TopPiece[] | null
}

type Read = { readonly value: Plain; readonly contents: unknown }

const parsing = { keepSourceTokens: true, uniqueKeys: true, strict: true, version: '1.2' } as const

/** Keeps the newest `most`, so that an edit costs what it changes: everything else was read before. */
const remembering = <Value, Hint = never>(most: number, make: (text: string, hint?: Hint) => Value) => {
  const known = new Map<string, Value>()
  return (text: string, hint?: Hint): Value => {
    const found = known.get(text)
    if (found !== undefined) {
      known.delete(text)
      known.set(text, found)
      return found
    }
    const made = make(text, hint)
    const oldest = known.keys().next().value
    if (known.size >= most && oldest !== undefined) known.delete(oldest)
    known.set(text, made)
    return made
  }
}

const readPiece = remembering(4000, (text): Read | null => {
  const document = parseDocument(text, parsing)
  if (document.errors.length > 0) return null
  let isPlain = true
  visit(document, (_, node) => {
    const anchored = isAlias(node) || ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor)
    if (!anchored) return undefined
    isPlain = false
    return visit.BREAK
  })
  return isPlain ? { value: document.toJS({ maxAliasCount: 0 }) as Plain, contents: document.contents } : null
})

const readItems = (items: readonly Piece[]): Plain[] | null => {
  const values: Plain[] = []
  for (const { text } of items) {
    const read = readPiece(text)
    if (!read || !Array.isArray(read.value) || read.value.length !== 1) return null
    values.push(read.value[0] as Plain)
  }
  return values
}

const readTop = ({ key, items, text }: TopPiece): Plain | undefined => {
  if (items.length > 0) return readItems(items) ?? undefined
  const read = readPiece(text)
  if (!read || !isMap(read.contents) || read.contents.items.length !== 1 || typeof read.value !== 'object')
    return undefined
  return (read.value as { readonly [key: string]: Plain })[key]
}

const part = (source: string, { start, text }: Piece): Holder | null =>
  holderOf(source, start, readPiece(text)?.contents)

/** A long list is read entry by entry, so its own piece is only its first line. */
const headOf = (piece: TopPiece): Piece => {
  const first = piece.items[0]
  return first ? { start: piece.start, text: piece.text.slice(0, first.start - piece.start) } : piece
}

/** Looked at entry by entry when it is asked for: an edit asks for one of two hundred. */
const listOf = (source: string, items: readonly Piece[]): Holder => {
  const seen = new Map<number, Holder | null>()
  const at = (index: number): Holder | null => {
    const item = items[index]
    const known = seen.get(index)
    if (known !== undefined || !item) return known ?? null
    const made = part(source, item)
    seen.set(index, made)
    return made
  }
  return joined(source, { size: items.length, keys: [], at }, true)
}

const rootOf = (source: string, tops: readonly TopPiece[]): Holder | null => {
  const parts = tops.map((piece) => part(source, headOf(piece)))
  if (!parts.every((holder) => holder !== null)) return null
  const lists = tops.map(({ items }) => (items.length > 0 ? listOf(source, items) : null))
  const keys = parts.flatMap((holder) => holder.keys)
  const root = joined(source, { size: parts.length, keys, at: (index) => parts[index] ?? null }, false)
  const stretched = (index: number) => {
    const own = root.extent(index)
    const list = lists[index]
    const last = list?.extent(list.size - 1)
    return own && list && last
      ? { ...own, value: list.extent(0)?.start ?? own.value, content: last.content, end: last.end }
      : own
  }
  return withInside({ ...root, extent: stretched }, (index) => lists[index] ?? null)
}

const readPieces = (source: string, before?: Tree): Tree | null => {
  const tops = (before?.pieces && piecesAfter(before.pieces, before.source, source)) ?? piecesOf(source)
  if (!tops) return null
  const value: Record<string, Plain> = {}
  for (const piece of tops) {
    const read = readTop(piece)
    if (read === undefined) return null
    value[piece.key] = read
  }
  let root: Holder | null | undefined
  return {
    source,
    value,
    pieces: tops,
    get root() {
      root ??= rootOf(source, tops)
      return root
    },
  }
}

const readWhole = (source: string): Result<Tree, Problem> => {
  const plain = readSource(source)
  if (!plain.ok) {
    const [first] = plain.problem
    return fail({ code: 'source-broken', facts: { line: first?.line ?? 1, reason: first?.code ?? '' } })
  }
  const { contents } = parseDocument(source, parsing)
  return ok({ source, value: plain.value.value as Plain, root: holderOf(source, 0, contents), pieces: null })
}

/**
 * Fails with `source-broken` when the text is no YAML that the scenario reader accepts (anchors, repeated keys, ...). Given
 * the tree of the text as it was before an edit, it looks only at what differs, and finds the same.
 */
export const readTree = remembering(6, (source, before?: Tree): Result<Tree, Problem> => {
  const inPieces = source.length <= longestSource ? readPieces(source, before) : null
  return inPieces ? ok(inPieces) : readWhole(source)
})

/** The list or block at `path`, or null. */
export const holderAt = (tree: Tree, path: Path): Holder | null => {
  let holder = tree.root
  for (const step of path) {
    if (!holder) return null
    const index = holder.indexOf(step)
    holder = index < 0 ? null : holder.inside(index)
  }
  return holder
}

export type Entry = { readonly holder: Holder; readonly index: number }

/** The entry of a list or block at `path`; null when there is none. */
export const entryAt = (tree: Tree, path: Path): Entry | null => {
  const step = path.at(-1)
  const holder = holderAt(tree, path.slice(0, -1))
  if (!holder || step === undefined) return null
  const index = holder.indexOf(step)
  return index < 0 ? null : { holder, index }
}
