/**
 * The lexicon's little language, one phrase a line, matched over words inside one sentence:
 *   sorry            the word, in its full and British form
 *   ~refund          any inflection of it
 *   @feeling         any word or phrase of that class
 *   (a|b c)          one of these      term?   may be missing
 *   ..3              up to three words of anything
 *   ^ and $          start and end of the sentence
 */
export type Term =
  | { readonly kind: 'word' | 'stem' | 'class'; readonly value: string }
  | { readonly kind: 'gap'; readonly upTo: number }
  | { readonly kind: 'start' | 'end' }
  | { readonly kind: 'choice'; readonly options: readonly (readonly Term[])[] }
  | { readonly kind: 'maybe'; readonly term: Term }

const split = (source: string, separator: string): string[] => {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < source.length; at++) {
    if (source[at] === '(') depth++
    else if (source[at] === ')') {
      depth--
      // "(please )?(call|ring)": a group ends its term, blank or not.
      const end = source[at + 1] === '?' ? at + 2 : at + 1
      if (depth === 0 && separator === ' ' && end < source.length && source[end] !== ' ') {
        parts.push(source.slice(from, end))
        from = end
        at = end - 1
      }
    } else if (source[at] === separator && depth === 0) {
      parts.push(source.slice(from, at))
      from = at + 1
    }
  }
  parts.push(source.slice(from))
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

const readTerm = (source: string): Term => {
  if (source.endsWith('?') && source.length > 1) return { kind: 'maybe', term: readTerm(source.slice(0, -1)) }
  if (source.startsWith('(') && source.endsWith(')'))
    return { kind: 'choice', options: split(source.slice(1, -1), '|').map(readPattern) }
  if (source === '^') return { kind: 'start' }
  if (source === '$') return { kind: 'end' }
  if (source.startsWith('..')) return { kind: 'gap', upTo: Number(source.slice(2)) }
  if (source.startsWith('@')) return { kind: 'class', value: source.slice(1) }
  if (source.startsWith('~')) return { kind: 'stem', value: source.slice(1) }
  return { kind: 'word', value: source }
}

export const readPattern = (source: string): readonly Term[] => split(source, ' ').map(readTerm)
