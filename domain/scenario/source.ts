import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'
import { fail, ok, type Result } from '../result'
import { type Complaint, type Locate, type Place, placed, type ScenarioProblem } from './problem'

/** Larger than any customer a person can keep in mind; refuses files made to exhaust the reader. */
export const longestSource = 256 * 1024
const deepestIndent = 120
const deepestBrackets = 60

export type Source = { readonly value: unknown; readonly locate: Locate }

const top: Place = { line: 1, column: 1 }

/** Spaces and dashes before the text: each can open a level of its own. */
const indentOf = (text: string): number => {
  let indent = 0
  while (indent < text.length && ' -?:'.includes(text.charAt(indent))) indent += 1
  return indent
}

/** Brackets nest on one line and indentation over many: both are counted before the parser recurses into them. */
const isTooDeep = (source: string): boolean => {
  let open = 0
  for (const sign of source) {
    if (sign === '[' || sign === '{') open += 1
    if ((sign === ']' || sign === '}') && open > 0) open -= 1
    if (open > deepestBrackets) return true
  }
  return source.split('\n').some((text) => indentOf(text) > deepestIndent)
}

const locator =
  (contents: unknown, counter: LineCounter): Locate =>
  (path) => {
    let node = contents
    let offset = 0
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => isScalar(key) && key.value === step)
        if (!pair) break
        offset = isScalar(pair.key) ? (pair.key.range?.[0] ?? offset) : offset
        node = pair.value
      } else if (isSeq(node) && typeof step === 'number') {
        node = node.items[step]
        if (isMap(node) || isSeq(node) || isScalar(node)) offset = node.range?.[0] ?? offset
      } else break
    }
    const { line, col } = counter.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }

/** Reads YAML into plain data, with the line and column of everything in it. Anchors, tags and repeated keys are refused. */
export const readSource = (source: string): Result<Source, ScenarioProblem[]> => {
  const one = (complaint: Complaint, at: Place = top) => fail([placed(complaint, at)])
  if (source.length > longestSource)
    return one({ code: 'too-large', path: [], facts: { size: source.length, limit: longestSource } })
  if (isTooDeep(source)) return one({ code: 'too-deep', path: [] })

  const counter = new LineCounter()
  const document = parseDocument(source, { lineCounter: counter, uniqueKeys: true, strict: true, version: '1.2' })
  if (document.errors.length > 0)
    return fail(
      // One unclosed quote draws a dozen complaints further down; only the first is about the fault.
      document.errors.slice(0, 1).map((error) => {
        const { line, col } = counter.linePos(error.pos[0])
        const at = { line: Math.max(1, line), column: Math.max(1, col) }
        if (error.code === 'DUPLICATE_KEY') return placed({ code: 'duplicate-key', path: [] }, at)
        const reason = (error.message.split(' at line ')[0] ?? error.message).split('\n')[0] ?? ''
        return placed({ code: 'yaml-syntax', path: [], facts: { reason: reason.replace(/[.:]$/, '') } }, at)
      }),
    )

  let anchored: Place | null = null
  visit(document, (_, node) => {
    const marked = isAlias(node) || ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor)
    if (!marked) return undefined
    const { line, col } = counter.linePos((node as { range?: [number, number, number] | null }).range?.[0] ?? 0)
    anchored = { line, column: col }
    return visit.BREAK
  })
  if (anchored) return one({ code: 'alias-used', path: [] }, anchored)
  return ok({ value: document.toJS({ maxAliasCount: 0 }), locate: locator(document.contents, counter) })
}
