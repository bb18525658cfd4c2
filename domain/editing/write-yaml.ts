import { Document, isScalar, isSeq, type Scalar, stringify } from 'yaml'
import type { Plain } from './document'

const widest = 120
const folds = 100

export const isList = (value: Plain): value is readonly Plain[] => Array.isArray(value)
export const isBlock = (value: Plain): value is { readonly [key: string]: Plain } =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

/** Written on one line by the shipped customers, with everything inside. */
const flowKeys = new Set(
  'when expects temper turnsHere turns holds silences interruptions atLeast atMost not weights'.split(' '),
)
const flowLists = new Set(['record', 'any', 'all'])

const options = { lineWidth: 0, singleQuote: true, defaultStringType: 'PLAIN', defaultKeyType: 'PLAIN' } as const
const safe = (text: string, fallback: Plain): string => (/[\n\r]/.test(text) ? JSON.stringify(fallback) : text)

const wrappedIn = (kind: 'flow' | 'block', value: Plain, type?: Scalar.Type): string => {
  const document = new Document([value])
  const list = document.contents
  if (!isSeq(list)) return JSON.stringify(value)
  list.flow = kind === 'flow'
  const [item] = list.items
  if (type && isScalar(item) && typeof value === 'string') item.type = type
  const text = stringify(document, options).trimEnd()
  return kind === 'flow' ? text.slice(1, -1).trim() : text.slice(2)
}

/** A number, truth value, nothing or a text on one line; `type` keeps the quotes it had. */
const scalar = (value: Plain, kind: 'flow' | 'block', type?: Scalar.Type): string => {
  if (typeof value !== 'string') return JSON.stringify(value)
  // One line each: what would not fit on a line is escaped.
  const quotes = type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE' ? type : undefined
  return safe(wrappedIn(kind, value, quotes), value)
}

/** As `{ a: 1, b: [x, y] }`, for places inside brackets. */
export const writeFlow = (value: Plain, type?: Scalar.Type): string => {
  if (isList(value)) return `[${value.map((item) => writeFlow(item)).join(', ')}]`
  if (!isBlock(value)) return scalar(value, 'flow', type)
  const pairs = Object.entries(value).map(([key, inner]) => `${scalar(key, 'flow')}: ${writeFlow(inner)}`)
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`
}

/** Breaks at single spaces only: anything else would come back different. Null when the text cannot be folded. */
const folded = (text: string, indent: number): string[] | null => {
  if (/[\n\r\t]|^ | $| {2}|[^\P{C}]/u.test(text)) return null
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && indent + line.length + word.length + 1 > widest) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

const pad = (indent: number): string => ' '.repeat(indent)
const lined = (lines: readonly string[], indent: number): string =>
  lines.map((line) => (line === '' ? '' : pad(indent) + line)).join('\n')

const text = (value: string, indent: number, type?: Scalar.Type): string => {
  const isQuoted = type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE'
  if (/\n/.test(value) && !/^[\s]|\s$|[\r\t]|[^\n\P{C}]/u.test(value))
    return ` |-\n${lined(value.split('\n'), indent + 2)}`
  const wantsFold = type === 'BLOCK_FOLDED' || (!isQuoted && value.length > folds)
  const lines = wantsFold ? folded(value, indent + 2) : null
  return lines && value !== '' ? ` >-\n${lined(lines, indent + 2)}` : ` ${scalar(value, 'block', type)}`
}

const writesOnOneLine = (value: Plain, key: string | null, inList: string | null, column: number): boolean => {
  if (value === null || typeof value !== 'object') return false
  const flow = writeFlow(value)
  if (isList(value) ? value.length === 0 : Object.keys(value).length === 0) return true
  if (column + flow.length > widest - 4 || flow.includes('\n')) return false
  if (isList(value)) return value.every((item) => item === null || typeof item !== 'object')
  return (key !== null && flowKeys.has(key)) || (inList !== null && flowLists.has(inList))
}

const entries = (value: Plain, indent: number, key: string | null): string => {
  if (isList(value)) return value.map((item) => `${pad(indent)}-${behindDash(item, indent, key)}`).join('\n')
  return Object.entries(isBlock(value) ? value : {})
    .map(([name, inner]) => `${pad(indent)}${scalar(name, 'block')}:${behindKey(inner, indent, name)}`)
    .join('\n')
}

/** What stands behind `key:` when the key is at column `indent`: starts with a space or a line break. */
export const behindKey = (value: Plain, indent: number, key: string | null, type?: Scalar.Type): string => {
  if (typeof value === 'string') return text(value, indent, type)
  if (value === null || typeof value !== 'object') return ` ${scalar(value, 'block')}`
  if (writesOnOneLine(value, key, null, indent + (key?.length ?? 0))) return ` ${writeFlow(value)}`
  return `\n${entries(value, indent + 2, key)}`
}

/** What stands behind the `-` of an entry whose dash is at column `indent`. */
export const behindDash = (value: Plain, indent: number, list: string | null, type?: Scalar.Type): string => {
  if (typeof value === 'string') return text(value, indent, type)
  if (value === null || typeof value !== 'object') return ` ${scalar(value, 'block')}`
  if (writesOnOneLine(value, null, list, indent)) return ` ${writeFlow(value)}`
  return ` ${entries(value, indent + 2, null).trimStart()}`
}

export const writeKey = (key: string): string => scalar(key, 'block')

/** A whole document, its larger parts set apart by blank lines. */
export const writeDocument = (value: { readonly [key: string]: Plain }): string =>
  Object.entries(value)
    .map(([key, inner]) => {
      const text = `${writeKey(key)}:${behindKey(inner, 0, key)}\n`
      return text.includes('\n') && inner !== null && typeof inner === 'object' && text.trimEnd().includes('\n')
        ? `\n${text}`
        : text
    })
    .join('')
