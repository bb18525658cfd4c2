import { z } from 'zod'
import { parts } from '@/domain/grading/grade'
import { curriculum } from '@/domain/scenario/curriculum'
import type { LibraryEntry } from '@/server/scenarios/list-library'

const text = z.string().max(60).nullable().catch(null).default(null)

/** What the address bar narrows the library to; anything not understood narrows nothing. */
export const narrowingSchema = z.object({
  difficulty: z.coerce.number().int().min(1).max(5).nullable().catch(null).default(null),
  part: z.enum(parts).nullable().catch(null).default(null),
  technique: text,
  industry: text,
  done: z.enum(['yes', 'no']).nullable().catch(null).default(null),
})
export type Narrowing = z.infer<typeof narrowingSchema>

/** The customers that fit everything asked for, in the order given. */
export function narrow(entries: readonly LibraryEntry[], by: Narrowing): readonly LibraryEntry[] {
  return entries.filter(
    (entry) =>
      (by.difficulty === null || entry.difficulty === by.difficulty) &&
      (by.part === null || entry.parts.includes(by.part)) &&
      (by.technique === null || entry.techniques.includes(by.technique)) &&
      (by.industry === null || entry.industries.includes(by.industry)) &&
      (by.done === null || entry.runs > 0 === (by.done === 'yes')),
  )
}

/** What there is to choose from: only what some customer has. */
export function choicesIn(entries: readonly LibraryEntry[]) {
  const has = new Set(entries.flatMap((entry) => entry.techniques))
  const industries = [...new Set(entries.flatMap((entry) => entry.industries))].sort((a, b) => a.localeCompare(b, 'en'))
  const difficulties = [...new Set(entries.map((entry) => entry.difficulty))].sort((a, b) => a - b)
  return { industries, difficulties, techniques: curriculum.filter(({ id }) => has.has(id)) }
}
