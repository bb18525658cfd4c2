import { type Change, moved, placeOf } from './change'
import type { Path, Plain } from './document'
import { type Extent, lineEnd, lineStart } from './extent'
import type { Holder } from './holder'
import { keyOrderAt, placeFor } from './key-order'
import type { Splice } from './splice'
import { entryAt, holderAt, type Tree } from './tree'
import { behindDash, behindKey, writeFlow, writeKey } from './write-yaml'

const widest = 120
const nameOf = (path: Path): string | null => {
  const last = path.at(-1)
  return typeof last === 'string' ? last : null
}
const eolOf = (tree: Tree): string => (tree.source.includes('\r\n') ? '\r\n' : '\n')
const withEol = (tree: Tree, text: string): string => (eolOf(tree) === '\n' ? text : text.replace(/\n/g, '\r\n'))

/** The value behind a key or dash, comments beside it kept. */
export const setSplices = (tree: Tree, path: Path, value: Plain): Splice[] | null => {
  const entry = entryAt(tree, path)
  const at = entry?.holder.extent(entry.index)
  if (!entry || !at) return null
  const style = entry.holder.style(entry.index)
  if (entry.holder.isFlow) {
    const space = at.value === at.behind && at.behind !== at.start ? ' ' : ''
    return [{ start: at.value, end: at.content, text: space + writeFlow(value, style) }]
  }
  const key = entry.holder.keys[entry.index]
  const written =
    key !== undefined
      ? behindKey(value, at.column, key, style)
      : behindDash(value, at.column, nameOf(path.slice(0, -1)), style)
  const header = /#[^\n\r]*/.exec(tree.source.slice(at.behind, at.value))?.[0]
  const trailing = tree.source.slice(at.content, at.end).trim()
  const comments = [header, trailing].filter((comment) => comment)
  if (comments.length === 0) return [{ start: at.behind, end: at.content, text: withEol(tree, written) }]
  // A comment stays on the first line: further down it would become part of a folded text.
  const [first = '', ...rest] = written.split('\n')
  const kept = [`${first} ${comments.join(' ')}`, ...rest].join('\n')
  return [{ start: at.behind, end: at.end, text: withEol(tree, kept) }]
}

const extents = (holder: Holder): Extent[] | null => {
  const all = Array.from({ length: holder.size }, (_, index) => holder.extent(index))
  return all.every((extent) => extent !== null) ? all : null
}

/** Blank lines between the entries of a list are part of how it is written. */
const isSpaced = (tree: Tree, all: readonly Extent[], path: Path): boolean => {
  const gaps = all.slice(1).map((extent, index) => tree.source.slice(all[index]?.end ?? 0, extent.lead))
  return gaps.length === 0 ? path.length === 1 && path[0] === 'nodes' : gaps.some((gap) => /\n[ \t]*\r?\n/.test(gap))
}

type Fresh = { readonly at: number; readonly key: string | null; readonly value: Plain }

const written = (path: Path, column: number, { key, value }: Fresh): string =>
  key === null ? `-${behindDash(value, column, nameOf(path))}` : `${writeKey(key)}:${behindKey(value, column, key)}`
const writtenFlow = ({ key, value }: Fresh): string => (key === null ? '' : `${writeFlow(key)}: `) + writeFlow(value)

/** New entries of a list or block that has at least one already. */
export const insertSplices = (tree: Tree, path: Path, fresh: readonly Fresh[]): Splice[] | null => {
  const holder = holderAt(tree, path)
  const all = holder && extents(holder)
  const [first, last] = [all?.[0], all?.at(-1)]
  if (!holder || !all || !first || !last) return null
  if (holder.isFlow) {
    const splices = fresh.map((item): Splice => {
      const before = all[item.at]
      const text = writtenFlow(item)
      return before
        ? { start: before.start, end: before.start, text: `${text}, ` }
        : { start: last.content, end: last.content, text: `, ${text}` }
    })
    const line = lineEnd(tree.source, last.content) - lineStart(tree.source, first.start)
    const added = splices.reduce((sum, { text }) => sum + text.length, 0)
    const isOneLine = !tree.source.slice(first.start, last.content).includes('\n')
    return isOneLine && line + added > widest ? null : splices
  }
  const gap = isSpaced(tree, all, path) ? '\n\n' : '\n'
  const column = first.column
  return fresh.map((item): Splice => {
    const text = written(path, column, item)
    const before = all[item.at]
    if (!before) return { start: last.end, end: last.end, text: withEol(tree, `${gap}${' '.repeat(column)}${text}`) }
    const behind = `${gap}${' '.repeat(column)}`
    return before.inline
      ? { start: before.start, end: before.start, text: withEol(tree, text + behind) }
      : { start: before.lead, end: before.lead, text: withEol(tree, `${' '.repeat(column)}${text}${gap}`) }
  })
}

const nextText = (source: string, from: number): number => {
  let at = from
  while (at < source.length && /\s/.test(source[at] ?? '')) at += 1
  return at
}

/** Takes entries out; null when none would be left, which is another change: an empty list or block. */
export const removeSplices = (tree: Tree, path: Path, indices: readonly number[]): Splice[] | null => {
  const holder = holderAt(tree, path)
  const all = holder && extents(holder)
  if (!holder || !all || indices.length >= all.length) return null
  const gone = new Set(indices)
  const lastKept = all.findLastIndex((_, index) => !gone.has(index))
  const { source } = tree
  const splices: Splice[] = []
  const kept = all[lastKept] as Extent
  const final = all.at(-1) as Extent
  if (lastKept < all.length - 1) {
    const tail = all[lastKept + 1] as Extent
    if (holder.isFlow) splices.push({ start: kept.content, end: final.content, text: '' })
    else {
      let start = tail.lead
      while (start > kept.end && /\s/.test(source[start - 1] ?? '')) start -= 1
      splices.push({ start, end: final.end, text: '' })
    }
  }
  for (const index of indices) {
    const at = all[index]
    const next = all[index + 1]
    if (!at || !next || index > lastKept) continue
    if (holder.isFlow) splices.push({ start: at.start, end: next.start, text: '' })
    else if (at.inline) splices.push({ start: at.start, end: nextText(source, at.end), text: '' })
    else splices.push({ start: at.lead, end: lineStart(source, nextText(source, at.end)), text: '' })
  }
  return splices
}

/** The texts of the entries change places; what stands between them stays between them. */
export const moveSplices = (tree: Tree, path: Path, from: number, to: number): Splice[] | null => {
  const holder = holderAt(tree, path)
  const all = holder && extents(holder)
  const [low, high] = [Math.min(from, to), Math.max(from, to)]
  if (!holder || !all?.[from] || !all[to]) return null
  const flow = holder.isFlow
  if (!flow && all[low]?.inline) return null
  const range = all
    .slice(low, high + 1)
    .map((extent): readonly [number, number] => (flow ? [extent.start, extent.content] : [extent.lead, extent.end]))
  const texts = range.map(([start, end]) => tree.source.slice(start, end))
  return moved(texts, from - low, to - low).map((text, index) => {
    const [start, end] = range[index] ?? [0, 0]
    return { start, end, text }
  })
}

/** The pieces of text that make these changes; null when one of them has to be written out in a wider block. */
export const splicesOf = (tree: Tree, changes: readonly Change[]): Splice[] | null => {
  const splices: Splice[] = []
  const add = (more: readonly Splice[] | null): boolean => more !== null && splices.push(...more) >= 0
  const places = new Map<string, Change[]>()
  for (const change of changes) {
    const key = JSON.stringify(placeOf(change))
    places.set(key, [...(places.get(key) ?? []), change])
  }
  for (const [where, here] of places) {
    const path = JSON.parse(where) as Path
    const holder = holderAt(tree, path)
    if (!holder) return null
    const order = keyOrderAt(path)
    const fresh: Fresh[] = []
    const gone: number[] = []
    for (const change of here) {
      if (change.do === 'set') {
        if (!add(setSplices(tree, change.path, change.value))) return null
      } else if (change.do === 'move') {
        if (!add(moveSplices(tree, change.path, change.from, change.to))) return null
      } else if (change.do === 'remove') gone.push(entryAt(tree, change.path)?.index ?? -1)
      else if (change.do === 'insert') fresh.push({ at: change.at, key: null, value: change.value })
      else {
        const at = placeFor(change.key, holder.keys, order)
        fresh.push({ at, key: change.key, value: change.value })
      }
    }
    fresh.sort((a, b) => a.at - b.at || (a.key === null ? 0 : order.indexOf(a.key) - order.indexOf(b.key ?? '')))
    if (gone.length > 0 && !add(removeSplices(tree, path, gone))) return null
    if (fresh.length > 0 && !add(insertSplices(tree, path, fresh))) return null
  }
  return splices
}
