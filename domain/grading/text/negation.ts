import type { Clause, Token } from './token'

const negators = new Set([
  'not',
  'never',
  'no',
  'nobody',
  'none',
  'nothing',
  'without',
  'neither',
  'nor',
  'hardly',
  'unable',
  'cannot',
  'refuse',
  'nowhere',
])
/** "Not only", "no problem", "not a nuisance": a negator that turns nothing around. */
const harmlessAfter = new Set(['only', 'problem', 'wonder', 'worries', 'doubt', 'matter', 'later'])

/** Marks every token that follows a negator in its clause. What stands before the negator is not touched. */
export const findNegated = (tokens: readonly Token[], clauses: readonly Clause[]): boolean[] => {
  const negated = tokens.map(() => false)
  for (const clause of clauses) {
    let active = false
    for (let index = clause.from; index < clause.to; index++) {
      const token = tokens[index]
      if (!token) continue
      if (active) negated[index] = true
      const next = tokens[index + 1]
      if (negators.has(token.form) && !(next && harmlessAfter.has(next.form))) {
        // "No, I will": an answer, not a negation, when a comma follows.
        if (token.form === 'no' && next && next.before !== '') continue
        active = true
      }
    }
  }
  return negated
}
