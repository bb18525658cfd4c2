type Schema = {
  readonly type?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | boolean
  readonly propertyNames?: Schema
  readonly items?: Schema
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly $ref?: string
  readonly definitions?: Readonly<Record<string, Schema>>
}

export type Proposal = { readonly label: string; readonly detail: string; readonly kind: 'key' | 'value' }

const resolve = (schema: Schema, whole: Schema): Schema => {
  if (schema.$ref === '#') return whole
  const name = schema.$ref?.replace('#/definitions/', '')
  const found = name === undefined ? schema : (whole.definitions?.[name] ?? schema)
  const [first] = found.allOf ?? found.anyOf ?? []
  return first && !found.properties && !found.items
    ? { ...resolve(first, whole), description: found.description }
    : found
}

const indentOf = (line: string): number => line.length - line.trimStart().length
const keyOn = (line: string): string | null => /^\s*(?:- +)*([\w-]+):/.exec(line)?.[1] ?? null
/** Where the content of a line begins: behind the dashes of its list entries. */
const columnOf = (line: string): number => /^\s*(?:- +)*/.exec(line)?.[0].length ?? 0

/** Keys on the way from the top of the file to the line, by indentation. A list entry is `-`. */
export const pathAbove = (lines: readonly string[], at: number, column: number): readonly string[] => {
  const path: string[] = []
  let reach = column
  for (let index = at; index >= 0 && reach > 0; index--) {
    const line = lines[index] ?? ''
    if (line.trim() === '' || line.trim().startsWith('#')) continue
    if (line.trimStart().startsWith('- ') && indentOf(line) < reach && columnOf(line) <= reach && path[0] !== '-') {
      path.unshift('-')
      reach = indentOf(line) + 1
      // The key of the list stands at the dash's own column or left of it.
      if (index === at) continue
    }
    const key = keyOn(line)
    if (key !== null && index < at && columnOf(line) < reach && !line.trimStart().startsWith('- ')) {
      path.unshift(key)
      reach = columnOf(line)
    }
  }
  return path
}

const schemaAt = (whole: Schema, path: readonly string[]): Schema | null => {
  let at: Schema | undefined = whole
  for (const step of path) {
    if (!at) return null
    const here: Schema = resolve(at, whole)
    const more: Schema | boolean | undefined = here.additionalProperties
    at = step === '-' ? here.items : (here.properties?.[step] ?? (typeof more === 'object' ? more : undefined))
  }
  return at ? resolve(at, whole) : null
}

const valuesOf = (schema: Schema): string[] => {
  if (schema.enum) return schema.enum.map(String)
  return schema.const === undefined ? [] : [String(schema.const)]
}

/** What may be written at a place of the file: the keys of the block there, or the values of the key on this line. */
export const proposalsAt = (text: string, position: number, whole: Schema): readonly Proposal[] => {
  const lines = text.slice(0, position).split('\n')
  const at = lines.length - 1
  const line = lines[at] ?? ''
  const value = /^(\s*(?:- +)*)([\w-]+):\s+\[?[^\]]*$/.exec(line)
  if (value) {
    const schema = schemaAt(whole, [...pathAbove(lines, at, (value[1] ?? '').length), value[2] ?? ''])
    const inner = schema?.items ? resolve(schema.items, whole) : schema
    return inner ? valuesOf(inner).map((label) => ({ label, detail: inner.description ?? '', kind: 'value' })) : []
  }
  if (!/^\s*(?:- +)*[\w-]*$/.test(line)) return []
  const schema = schemaAt(whole, pathAbove(lines, at, columnOf(line)))
  if (!schema) return []
  const named =
    schema.propertyNames?.enum?.map((label) => ({ label: String(label), detail: '', kind: 'key' as const })) ?? []
  const keys = Object.entries(schema.properties ?? {}).map(([label, inner]) => ({
    label,
    detail: resolve(inner, whole).description ?? '',
    kind: 'key' as const,
  }))
  return [...keys, ...named]
}
