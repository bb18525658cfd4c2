import type { Finding, Part } from '../grade'
import { parts } from '../grade'
import type { Reading } from '../reading'
import { spanOf } from '../rules/rule'
import { viewsOf } from './terms'
import type { WordList } from './words'

/** Weaker words are left out of the receipt: they would hide the telling ones. */
const worthShowing = 0.08

/** The learned words that moved a part's word score most, as findings: at most three a part. */
export const findWordEvidence = (list: WordList, reading: Reading): Finding[] => {
  const weights = list.views[0]
  const marks = new Set(['.', '?', '!'])
  const known = viewsOf(reading)[0].filter(({ name }) => Object.hasOwn(weights, name) && !name.split(' ').some((word) => marks.has(word)))
  let square = 0
  for (const { name } of known) square += (weights[name]?.[0] ?? 0) ** 2
  const length = Math.sqrt(square) || 1
  return parts.flatMap((part: Part, number) =>
    known
      .map((term) => ({ term, effect: ((weights[term.name]?.[0] ?? 0) * (weights[term.name]?.[number + 1] ?? 0)) / length }))
      .filter(({ effect }) => Math.abs(effect) >= worthShowing)
      .sort((one, other) => Math.abs(other.effect) - Math.abs(one.effect) || one.term.from - other.term.from)
      .slice(0, 3)
      .map(({ term, effect }) => ({
        ruleId: 'learned-words',
        span: spanOf(reading, term),
        part,
        effect: Math.round(effect * 1000) / 1000,
        reason: effect > 0 ? 'Judges tended to mark replies with these words higher.' : 'Judges tended to mark replies with these words lower.',
      })),
  )
}
