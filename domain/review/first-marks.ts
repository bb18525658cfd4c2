import { type Level, type Part, parts } from '../grading/grade'
import { knownAnswers } from './known-answers'

/** Share of marks a reviewer must get right before their marks are relied on. */
export const leastExact = 75

export type FirstAnswers = Readonly<Record<string, Readonly<Record<Part, Level>>>>

/** How a reviewer's marks of the set compare with the known ones. `exact` is a percentage, rounded down. */
export function checkFirstMarks(answers: FirstAnswers) {
  const marks = knownAnswers.flatMap(({ id, labels }) =>
    parts.map((part) => ({ id, part, known: labels[part], given: answers[id]?.[part] ?? null })),
  )
  const right = marks.filter(({ known, given }) => known === given).length
  const exact = Math.floor((right / marks.length) * 100)
  return { marks, exact, passed: exact >= leastExact }
}
