import type { Plain } from '@/domain/editing/document'
import { type Grade, parts } from '@/domain/grading/grade'

/** A first condition for replies like this one: the most telling thing the grader saw in it. The author goes on from there. */
export const conditionFrom = (
  grade: Pick<Grade, 'offered' | 'restated' | 'acts' | 'flags'> & {
    readonly parts: Readonly<Record<string, { readonly level: number }>>
  },
  known: { readonly facts: readonly string[]; readonly remedies: readonly string[] },
): { readonly [key: string]: Plain } => {
  const offered = grade.offered.filter((id) => known.remedies.includes(id))
  if (offered.length > 0) return { offers: offered }
  const restated = grade.restated.filter((id) => known.facts.includes(id))
  if (restated.length > 0) return { restates: restated }
  if (grade.acts.length > 0) return { acts: [...grade.acts] }
  if (grade.flags.length > 0) return { flags: [...grade.flags] }
  const part = parts.find((one) => one !== 'calm' && (grade.parts[one]?.level ?? 0) > 0)
  return part ? { atLeast: { [part]: grade.parts[part]?.level ?? 1 } } : { turnsHere: { atLeast: 2 } }
}
