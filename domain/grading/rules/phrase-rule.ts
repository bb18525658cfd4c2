import type { Reading } from '../reading'
import type { Token } from '../text/token'
import type { Range, Rule } from './rule'
import { separate } from './rule'

type Scope = {
  /** Drop findings a negator reaches ("we will not send"). On unless the phrases carry their own negation. */
  readonly evenNegated?: boolean
  readonly evenConditional?: boolean
  readonly questions?: 'only' | 'never'
  /** Families that take a finding back where they share a word with it: "not your fault" blames nobody. */
  readonly unless?: readonly string[]
}

/** "I will not send": a phrase with room for a word in it must not swallow the one that turns it round. */
const deniesInside = (words: readonly Token[], { from, to }: Range): boolean => {
  for (let index = from; index < to; index++) {
    const form = words[index]?.form
    if (form === 'not' || form === 'never') return true
  }
  return false
}

const none: readonly Range[] = []

export const overlaps = (one: Range, other: Range): boolean => one.from < other.to && other.from < one.to

export const overlapsAny = (reading: Reading, range: Range, families: readonly string[]): boolean =>
  families.some((family) => (reading.hits.get(family) ?? []).some((hit) => overlaps(range, hit)))

/** A rule that finds the phrases of lexicon families, outside quotations and within the scope asked for. */
export const phraseRule = (rule: Omit<Rule, 'find'>, families: readonly string[], scope: Scope = {}): Rule => ({
  ...rule,
  // Most phrases of the lexicon are not in most replies.
  find: (reading) =>
    families.some((family) => reading.hits.has(family))
      ? separate(families.flatMap((family) => inScope(reading, family, scope)))
      : none,
})

export const inScope = (reading: Reading, family: string, scope: Scope = {}): readonly Range[] =>
  (reading.hits.get(family) ?? none).filter((hit) => {
    const { reply } = reading
    const clause = reply.clauses[reply.clauseOf[hit.from] ?? 0]
    if (reply.quoted[hit.from]) return false
    if (!scope.evenNegated && (reply.negated[hit.from] || deniesInside(reply.tokens, hit))) return false
    if (!scope.evenConditional && clause?.conditional) return false
    if (scope.questions === 'only' && !clause?.question) return false
    if (scope.questions === 'never' && clause?.question) return false
    if (scope.unless && overlapsAny(reading, hit, scope.unless)) return false
    return true
  })
