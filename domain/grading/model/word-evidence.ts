import type { Finding, Part } from '../grade'
import { parts } from '../grade'
import { spanOf } from '../rules/rule'
import type { Inputs } from './inputs'
import type { Term } from './terms'
import type { OpenWordList } from './words'

/** Weaker words are left out of the receipt: they would hide the telling ones. */
const worthShowing = 0.08

/** The learned words that moved a part's word score most, as findings: at most three a part. */
export const findWordEvidence = (list: OpenWordList, { reading, views }: Inputs): Finding[] => {
  const known = views[0].flatMap((term) => {
    const entry = list.views[0]?.get(term.name)
    return entry && list.shown.has(term.name) ? [{ term, entry }] : []
  })
  let square = 0
  for (const { entry } of known) square += (entry[0] ?? 0) ** 2
  const length = Math.sqrt(square) || 1
  return parts.flatMap((part: Part, number) => {
    const telling: { term: Term; effect: number }[] = []
    for (const { term, entry } of known) {
      const effect = ((entry[0] ?? 0) * (entry[number + 1] ?? 0)) / length
      if (Math.abs(effect) >= worthShowing) telling.push({ term, effect })
    }
    return telling
      .sort((one, other) => Math.abs(other.effect) - Math.abs(one.effect) || one.term.from - other.term.from)
      .slice(0, 3)
      .map(({ term, effect }) => ({
        ruleId: 'learned-words',
        span: spanOf(reading, term),
        part,
        effect: Math.round(effect * 1000) / 1000,
        reason:
          effect > 0
            ? 'Judges tended to mark replies with these words higher.'
            : 'Judges tended to mark replies with these words lower.',
      }))
  })
}
