import {
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { fail, ok, type Problem, type Result } from '../result'
import { readSource } from '../scenario/source'
import type { Path, Plain } from './document'

export type Holder = YAMLMap.Parsed | YAMLSeq.Parsed
/** A YAML text with what it means and where each piece of it stands. */
export type Tree = { readonly source: string; readonly contents: ParsedNode | null; readonly value: Plain }

/** Reading costs more than any edit, so the last few texts are remembered: an edit and its undo go between two of them. */
const remembered = new Map<string, Result<Tree, Problem>>()
const most = 4

const read = (source: string): Result<Tree, Problem> => {
  const plain = readSource(source)
  if (!plain.ok) {
    const [first] = plain.problem
    return fail({ code: 'source-broken', facts: { line: first?.line ?? 1, reason: first?.code ?? '' } })
  }
  const { contents } = parseDocument(source, { keepSourceTokens: true, uniqueKeys: true, strict: true, version: '1.2' })
  return ok({ source, contents, value: plain.value.value as Plain })
}

/** Fails with `source-broken` when the text is no YAML that the scenario reader accepts (anchors, repeated keys, ...). */
export const readTree = (source: string): Result<Tree, Problem> => {
  const known = remembered.get(source)
  if (known) return known
  const tree = read(source)
  const oldest = remembered.keys().next().value
  if (remembered.size >= most && oldest !== undefined) remembered.delete(oldest)
  remembered.set(source, tree)
  return tree
}

const indexIn = (holder: Holder, step: string | number): number => {
  if (isSeq(holder)) return typeof step === 'number' && step >= 0 && step < holder.items.length ? step : -1
  return holder.items.findIndex(({ key }) => isScalar(key) && key.value === step)
}

export const childOf = (holder: Holder, index: number): ParsedNode | null => {
  const item = holder.items[index]
  if (isMap(holder)) return ((item as Pair | undefined)?.value as ParsedNode | null | undefined) ?? null
  return (item as ParsedNode | undefined) ?? null
}

export const keyOf = (holder: Holder, index: number): Scalar.Parsed | null =>
  isMap(holder) ? ((holder.items[index]?.key as Scalar.Parsed | undefined) ?? null) : null

const isHolder = (node: unknown): node is Holder => isMap(node) || isSeq(node)

/** The list or block at `path`, or null. */
export const holderAt = (tree: Tree, path: Path): Holder | null => {
  let node: ParsedNode | null = tree.contents
  for (const step of path) {
    if (!isHolder(node)) return null
    node = childOf(node, indexIn(node, step))
  }
  return isHolder(node) ? node : null
}

export type Entry = { readonly holder: Holder; readonly index: number }

/** The entry of a list or block at `path`; null when there is none. */
export const entryAt = (tree: Tree, path: Path): Entry | null => {
  const step = path.at(-1)
  const holder = holderAt(tree, path.slice(0, -1))
  if (!holder || step === undefined) return null
  const index = indexIn(holder, step)
  return index < 0 ? null : { holder, index }
}

export const isFlow = (holder: Holder): boolean => holder.flow === true
