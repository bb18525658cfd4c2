import type { PolicyLine } from '../read-moment'
import type { Reading } from '../reading'
import { isOffered, standsAsOffer } from './offers'
import { inScope } from './phrase-rule'
import type { Range } from './rule'
import { touches } from './story'

/** Words that only half the cases use say little about which line is meant. */
const tellingEnough = 0.15

type Said = { readonly share: number; readonly telling: number }

const nothingSaid: Said = { share: 0, telling: 0 }

/** How much of a line the words in a range offer: words denied, reported, supposed or asked about do not count. */
const saidOf = (reading: Reading, range: Range, line: PolicyLine): Said => {
  // Most lines of a card are not spoken of at all.
  if (touches(reading, range, line.gist) === 0) return nothingSaid
  const seen = new Set<string>()
  let weight = 0
  let telling = 0
  for (let index = range.from; index < range.to; index++) {
    const concept = reading.concepts[index]
    if (concept === undefined || seen.has(concept)) continue
    const found = line.gist.get(concept)
    if (found === undefined || !isOffered(reading, index)) continue
    seen.add(concept)
    weight += found
    if (found >= tellingEnough) telling++
  }
  return { share: line.total === 0 ? 0 : weight / line.total, telling }
}

const commitments = [
  'action-promised',
  'action-done',
  'offer-made',
  'no-cost',
  'over-promise',
  'options',
  'instruction',
]

const commits = (reading: Reading, range: Range): boolean =>
  commitments.some((family) =>
    inScope(reading, family, { evenConditional: true }).some(
      (hit) => hit.from >= range.from && hit.from < range.to && standsAsOffer(reading, hit),
    ),
  )

const nearlyAll = 0.85

/** Sentences that offer what one line of the card says: two telling words of it at least, or nearly the whole line. */
const saysLine = (reading: Reading, line: PolicyLine, least: number): Range[] =>
  reading.reply.sentences
    .map(({ from, to }) => ({ from, to }))
    .filter((range) => {
      const { share, telling } = saidOf(reading, range, line)
      const enough = (share >= least && telling >= 2) || (share >= nearlyAll && telling >= 1)
      if (!enough || (line.forbids && isRatherAllowed(reading, range, share))) return false
      // One word alone is an offer only in a sentence that offers or promises something.
      return (telling >= 2 && share >= nearlyAll) || commits(reading, range)
    })

/** The card allows something the sentence says as fully: "answers in two days" is no forbidden "answer today". */
const isRatherAllowed = (reading: Reading, range: Range, share: number): boolean =>
  reading.moment.policy.some((line) => !line.forbids && saidOf(reading, range, line).share >= share)

export const policyFindings = (
  reading: Reading,
  forbids: boolean,
  least: number,
): { line: PolicyLine; ranges: Range[] }[] =>
  reading.moment.policy
    .filter((line) => line.forbids === forbids)
    .map((line) => ({ line, ranges: saysLine(reading, line, least) }))
    .filter(({ ranges }) => ranges.length > 0)
