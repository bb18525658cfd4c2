import type { Moment } from './moment'
import type { Reading } from './reading'
import { policyFindings } from './rules/card'
import { isOffered, standsAsOffer } from './rules/offers'
import type { Range } from './rules/rule'
import { touches, whole } from './rules/story'
import { findWording } from './rules/wording'
import { readText } from './text/read-text'
import type { Text } from './text/token'

const remembered = new Map<string, Text>()

const readPhrase = (phrase: string): Text => {
  const known = remembered.get(phrase)
  if (known) return known
  const fresh = readText(phrase)
  if (remembered.size < 5_000) remembered.set(phrase, fresh)
  return fresh
}

/** Where an author's phrase stands in the reply. */
export const findPhrase = (reading: Reading, phrase: string): Range | null =>
  findWording(reading.reply, whole(reading), readPhrase(phrase))

/** An author's wording of a remedy, said as an offer and not refused, reported or asked about. */
const offers = (reading: Reading, range: Range | null): boolean =>
  range !== null &&
  !reading.reply.negated[range.from] &&
  !reading.reply.negated[range.to - 1] &&
  standsAsOffer(reading, range) &&
  isOffered(reading, range.to - 1)

const stands = (reading: Reading, range: Range | null): boolean =>
  range !== null && !reading.reply.negated[range.from] && !reading.reply.quoted[range.from]

export type CaseFindings = {
  readonly restated: readonly string[]
  readonly contradicted: readonly string[]
  readonly offered: readonly string[]
}

/** Which of the scenario's facts and remedies the reply speaks of. */
export const findCase = (reading: Reading, moment: Moment): CaseFindings => {
  const contradicted = moment.facts
    .filter((fact) => fact.contradictions.some((phrase) => stands(reading, findPhrase(reading, phrase))))
    .map(({ id }) => id)
  const restated = moment.facts
    .filter((fact, index) => {
      if (contradicted.includes(fact.id)) return false
      if (fact.mentions.some((phrase) => findPhrase(reading, phrase) !== null)) return true
      const read = reading.moment.facts[index]
      // Without the author's phrasings half of what makes the fact telling must be said.
      return (
        fact.mentions.length === 0 &&
        read !== undefined &&
        touches(reading, whole(reading), read.gist) >= Math.max(1, read.total * 0.5)
      )
    })
    .map(({ id }) => id)
  // Lines without an id come from no remedy: nothing to look for.
  const said =
    moment.remedies.length === 0 ? [] : [false, true].flatMap((forbids) => policyFindings(reading, forbids, 0.6))
  const byCard = new Set(said.flatMap(({ line }) => line.id ?? []))
  const offered = moment.remedies
    .filter(
      (remedy) =>
        byCard.has(remedy.id) || remedy.phrasings.some((phrase) => offers(reading, findPhrase(reading, phrase))),
    )
    .map(({ id }) => id)
  return { restated, contradicted, offered }
}
