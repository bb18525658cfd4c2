import type { TranscriptTurn } from './read-transcript'

export type Candidate = {
  readonly kind: 'order' | 'date' | 'amount' | 'name'
  /** As it was written. */
  readonly text: string
  /** Position of the turn where it first comes up. */
  readonly turn: number
  readonly from: 'customer' | 'agent'
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December'
const days = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'

const patterns: readonly (readonly [Candidate['kind'], RegExp])[] = [
  ['order', /\b[A-Z]{1,4}-?\d{3,}(?:-\d+)*\b|(?<=\border(?: number| no\.?)?:? ?)#?\d{3,}\b|#\d{3,}\b/giu],
  [
    'amount',
    /[£$€]\s?\d+(?:[.,]\d{3})*(?:[.,]\d{2})?|\b\d+(?:[.,]\d{2})?\s?(?:pounds|dollars|euros?|EUR|USD|GBP)\b/giu,
  ],
  [
    'date',
    new RegExp(
      String.raw`\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${months})\b|\b(?:${months}) \d{1,2}(?:st|nd|rd|th)?\b|\b(?:${days})\b|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b`,
      'giu',
    ),
  ],
  ['name', /(?<=[\p{Ll},] )\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}{2,})?/gu],
]
const notNames = new RegExp(
  `^(?:${months}|${days}|The|This|That|And|But|You|Your|Sorry|Please|Thanks|Hello|Order|God)\\b`,
  'u',
)
const most = 12

/** What a transcript names that may matter: for the author to confirm, to change, or to throw away. */
export const candidatesIn = (turns: readonly TranscriptTurn[]): readonly Candidate[] => {
  const found = new Map<string, Candidate>()
  turns.forEach(({ from, lines }, turn) => {
    const text = lines.join('\n')
    for (const [kind, pattern] of patterns)
      for (const [hit] of text.matchAll(pattern)) {
        const words = hit.trim()
        const key = words.toLowerCase()
        if (found.has(key) || (kind === 'name' && notNames.test(words))) continue
        found.set(key, { kind, text: words, turn, from })
      }
  })
  return [...found.values()].slice(0, most)
}
