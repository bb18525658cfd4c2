/** Where an entry of a list or block stands in the text. All offsets. */
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
  /** Where the comments begin that stand directly above it; the start of its line when there are none. */
  readonly lead: number
  /** Whether its line begins with something else, such as the dash of the list around it. */
  readonly inline: boolean
  /** Columns from the start of the line to `start`. */
  readonly column: number
}

export const lineStart = (source: string, offset: number): number => source.lastIndexOf('\n', offset - 1) + 1

export const lineEnd = (source: string, offset: number): number => {
  const next = source.indexOf('\n', offset)
  const end = next < 0 ? source.length : next
  return end > offset && source[end - 1] === '\r' ? end - 1 : end
}

/** Behind the last sign of a value: the parser counts the line breaks after a folded text to it, an author does not. */
export const contentEnd = (source: string, offset: number, least: number): number => {
  let end = Math.max(least, offset)
  while (end > least && /\s/.test(source[end - 1] ?? '')) end -= 1
  return end
}

/** Comment lines at the same column, directly above, belong to what follows them. */
export const leadOf = (source: string, line: number, column: number, least: number): number => {
  let lead = line
  while (lead > least) {
    const above = lineStart(source, lead - 1)
    const text = source.slice(above, lead)
    if (above < least || text.trimStart()[0] !== '#' || text.search(/\S/) !== column) break
    lead = above
  }
  return lead
}
