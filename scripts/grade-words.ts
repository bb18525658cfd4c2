/** Counts in how many training moments each concept and word occurs; part of grade:train. */
import { conceptOf } from '../domain/grading/text/concepts'
import { readText } from '../domain/grading/text/read-text'
import type { LabelledMoment } from './grade-corpus'

export const countWords = (
  moments: readonly LabelledMoment[],
): { moments: number; concepts: Record<string, number>; words: string[] } => {
  const concepts = new Map<string, number>()
  const words = new Map<string, number>()
  for (const { moment, replies } of moments) {
    const texts = [
      ...moment.conversation.map((turn) => turn.text),
      ...moment.facts.map((fact) => fact.text),
      ...moment.policy,
      ...replies.map(({ reply }) => reply),
    ]
    const seenConcepts = new Set<string>()
    const seenWords = new Set<string>()
    for (const text of texts)
      for (const token of readText(text).tokens) {
        const concept = conceptOf(token)
        if (concept !== undefined) seenConcepts.add(concept)
        if (token.kind === 'word') seenWords.add(token.form)
      }
    for (const concept of seenConcepts) concepts.set(concept, (concepts.get(concept) ?? 0) + 1)
    for (const word of seenWords) words.set(word, (words.get(word) ?? 0) + 1)
  }
  const plain = (key: string): boolean => /^[=#]?[a-z0-9.']+$/.test(key)
  return {
    moments: moments.length,
    concepts: Object.fromEntries(
      [...concepts].filter(([key, count]) => count >= 2 && plain(key)).sort(([one], [other]) => (one < other ? -1 : 1)),
    ),
    words: [...words]
      .filter(([key, count]) => count >= 2 && /^[a-z]+$/.test(key))
      .map(([key]) => key)
      .sort(),
  }
}
