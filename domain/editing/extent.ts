import { isMap, type ParsedNode } from 'yaml'
import { childOf, type Holder, keyOf, type Tree } from './tree'

/** Where an entry of a list or block stands in the text. All offsets; `end` is where its line ends. */
export type Extent = {
  /** Its dash or its key. */
  readonly start: number
  /** Just behind the dash or the colon; the start itself in a flow list. */
  readonly behind: number
  /** The first sign of its value, or `behind` when it has none. */
  readonly value: number
  /** Behind the last sign of its value, comments left out. */
  readonly content: number
  /** Where the line of `content` ends, comment included. */
  readonly end: number
  /** Where the comments begin that stand directly above it; `start` of the line when there are none. */
  readonly lead: number
  /** Whether its line begins with something else, such as the dash of the list around it. */
  readonly inline: boolean
  /** Columns from the start of the line to `start`. */
  readonly column: number
}

type Tokens = readonly { readonly type: string; readonly offset: number; readonly source: string }[] | undefined

export const lineStart = (source: string, offset: number): number => source.lastIndexOf('\n', offset - 1) + 1
export const lineEnd = (source: string, offset: number): number => {
  const next = source.indexOf('\n', offset)
  const end = next < 0 ? source.length : next
  return end > offset && source[end - 1] === '\r' ? end - 1 : end
}

/** Behind the last sign of a node: the parser counts the line breaks after a folded text to it, an author does not. */
export const contentEnd = (source: string, node: ParsedNode | null, least: number): number => {
  let end = Math.max(least, node?.range?.[1] ?? least)
  while (end > least && /\s/.test(source[end - 1] ?? '')) end -= 1
  return end
}

const dashOf = (holder: Holder, index: number): number | null => {
  const token = (holder.srcToken as { items?: { start: Tokens }[] } | undefined)?.items?.[index]
  return token?.start?.find(({ type }) => type === 'seq-item-ind')?.offset ?? null
}
const colonOf = (holder: Holder, index: number): number | null => {
  const pair = holder.items[index] as { srcToken?: { sep?: Tokens } } | undefined
  return pair?.srcToken?.sep?.find(({ type }) => type === 'map-value-ind')?.offset ?? null
}

const leadOf = (source: string, line: number, column: number, least: number): number => {
  let lead = line
  while (lead > least) {
    const above = lineStart(source, lead - 1)
    const text = source.slice(above, lead)
    if (above < least || text.trimStart()[0] !== '#' || text.search(/\S/) !== column) break
    lead = above
  }
  return lead
}

/** Null when the parser has kept no place for it, as for `? explicit` keys. */
export const extentOf = ({ source }: Tree, holder: Holder, index: number): Extent | null => {
  const node = childOf(holder, index)
  const key = keyOf(holder, index)
  const flow = holder.flow === true
  const start = isMap(holder) ? key?.range?.[0] : flow ? node?.range?.[0] : dashOf(holder, index)
  if (start === undefined || start === null) return null
  const colon = isMap(holder) ? colonOf(holder, index) : null
  if (isMap(holder) && colon === null) return null
  const behind = colon !== null ? colon + 1 : flow ? start : start + 1
  const content = contentEnd(source, node, behind)
  const value = content > behind ? Math.max(behind, node?.range?.[0] ?? behind) : behind
  const line = lineStart(source, start)
  const before =
    index > 0 ? contentEnd(source, childOf(holder, index - 1), keyOf(holder, index - 1)?.range?.[1] ?? 0) : 0
  const inline = source.slice(line, start).trim() !== ''
  const lead = inline ? start : leadOf(source, line, start - line, before)
  return { start, behind, value, content, end: lineEnd(source, content), lead, inline, column: start - line }
}
