import { isMap, isScalar, isSeq, type Pair, type ParsedNode, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml'
import { contentEnd, type Extent, leadOf, lineEnd, lineStart } from './extent'

type Parsed = YAMLMap.Parsed | YAMLSeq.Parsed
type Tokens = readonly { readonly type: string; readonly offset: number }[] | undefined

/** A list or block as it stands in the text. Offsets are those of the whole source. */
export type Holder = {
  readonly isFlow: boolean
  readonly isList: boolean
  readonly size: number
  readonly keys: readonly string[]
  readonly indexOf: (step: string | number) => number
  /** Null when the parser has kept no place for it, as for `? explicit` keys. */
  readonly extent: (index: number) => Extent | null
  /** How a text is quoted or folded there. */
  readonly style: (index: number) => Scalar.Type | undefined
  readonly inside: (index: number) => Holder | null
}

const childOf = (parsed: Parsed, index: number): ParsedNode | null => {
  const item = parsed.items[index]
  if (isMap(parsed)) return ((item as Pair | undefined)?.value as ParsedNode | null | undefined) ?? null
  return (item as ParsedNode | undefined) ?? null
}
const keyOf = (parsed: Parsed, index: number): Scalar.Parsed | null =>
  isMap(parsed) ? ((parsed.items[index]?.key as Scalar.Parsed | undefined) ?? null) : null

const dashOf = (parsed: Parsed, index: number): number | null => {
  const token = (parsed.srcToken as { items?: { start: Tokens }[] } | undefined)?.items?.[index]
  return token?.start?.find(({ type }) => type === 'seq-item-ind')?.offset ?? null
}
const colonOf = (parsed: Parsed, index: number): number | null => {
  const pair = parsed.items[index] as { srcToken?: { sep?: Tokens } } | undefined
  return pair?.srcToken?.sep?.find(({ type }) => type === 'map-value-ind')?.offset ?? null
}

const extentIn = (source: string, base: number, parsed: Parsed, index: number): Extent | null => {
  const node = childOf(parsed, index)
  const key = keyOf(parsed, index)
  const flow = parsed.flow === true
  const found = isMap(parsed) ? key?.range?.[0] : flow ? node?.range?.[0] : dashOf(parsed, index)
  if (found === undefined || found === null) return null
  const colon = isMap(parsed) ? colonOf(parsed, index) : null
  if (isMap(parsed) && colon === null) return null
  const start = base + found
  const behind = colon !== null ? base + colon + 1 : flow ? start : start + 1
  const content = contentEnd(source, node?.range ? base + node.range[1] : behind, behind)
  const value = content > behind ? Math.max(behind, base + (node?.range?.[0] ?? 0)) : behind
  const line = lineStart(source, start)
  const previous =
    index > 0 ? (childOf(parsed, index - 1)?.range?.[1] ?? keyOf(parsed, index - 1)?.range?.[1]) : undefined
  const before = previous === undefined ? base : contentEnd(source, base + previous, base)
  const inline = source.slice(line, start).trim() !== ''
  const lead = inline ? start : leadOf(source, line, start - line, before)
  return { start, behind, value, content, end: lineEnd(source, content), lead, inline, column: start - line }
}

/** `base` is where the piece that was parsed begins in `source`. */
export const holderOf = (source: string, base: number, parsed: unknown): Holder | null => {
  if (!isMap(parsed) && !isSeq(parsed)) return null
  const holder = parsed as Parsed
  const keys = isMap(holder) ? holder.items.map(({ key }) => (isScalar(key) ? String(key.value) : '')) : []
  return {
    isFlow: holder.flow === true,
    isList: isSeq(holder),
    size: holder.items.length,
    keys,
    indexOf: (step) => {
      if (isSeq(holder)) return typeof step === 'number' && step >= 0 && step < holder.items.length ? step : -1
      return holder.items.findIndex(({ key }) => isScalar(key) && key.value === step)
    },
    extent: (index) => extentIn(source, base, holder, index),
    style: (index) => {
      const node = childOf(holder, index)
      return isScalar(node) ? (node.type as Scalar.Type | undefined) : undefined
    },
    inside: (index) => holderOf(source, base, childOf(holder, index)),
  }
}

export type Parts = {
  readonly size: number
  readonly keys: readonly string[]
  readonly at: (index: number) => Holder | null
}

/** Several one-entry pieces seen as one list or block. */
export const joined = (source: string, { size, keys, at }: Parts, isList: boolean): Holder => {
  const extent = (index: number): Extent | null => {
    const own = at(index)?.extent(0)
    if (!own || own.inline) return own ?? null
    const before = index > 0 ? (at(index - 1)?.extent(0)?.content ?? 0) : 0
    return { ...own, lead: leadOf(source, lineStart(source, own.start), own.column, before) }
  }
  return {
    isFlow: false,
    isList,
    size,
    keys,
    indexOf: (step) => {
      if (isList) return typeof step === 'number' && step >= 0 && step < size ? step : -1
      return typeof step === 'string' ? keys.indexOf(step) : -1
    },
    extent,
    style: (index) => at(index)?.style(0),
    inside: (index) => at(index)?.inside(0) ?? null,
  }
}

/** A block in which the value of one entry is another holder than the text alone would say. */
export const withInside = (holder: Holder, insideOf: (index: number) => Holder | null): Holder => ({
  ...holder,
  inside: (index) => insideOf(index) ?? holder.inside(index),
})
