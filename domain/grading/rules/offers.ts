import type { Reading } from '../reading'
import type { Range } from './rule'

const hypothetical = new Set(['if', 'whether', 'unless', 'suppose', 'assuming'])

/** "You asked for a refund", "your request for a refund": what the customer wants, not what they are offered. */
const reported = (reading: Reading, index: number): boolean => {
  const clause = reading.reply.clauses[reading.reply.clauseOf[index] ?? 0]
  if (!clause || clause.question) return false
  return (reading.hits.get('reported-request') ?? []).some((hit) => hit.from >= clause.from && hit.from <= index)
}

/** Behind "if" or "whether" in the same clause. A question may open with one: "If I sent it tonight, would that help?" */
const supposed = (reading: Reading, index: number): boolean => {
  const clause = reading.reply.clauses[reading.reply.clauseOf[index] ?? 0]
  const sentence = reading.reply.sentences[reading.reply.sentenceOf[index] ?? 0]
  if (!clause || sentence?.question) return false
  for (let at = clause.from; at < index; at++) if (hypothetical.has(reading.reply.tokens[at]?.form ?? '')) return true
  return hypothetical.has(reading.reply.tokens[index]?.form ?? '')
}

/** A no in the same clause, before or at the words: "unfortunately a refund is not possible". */
const refused = (reading: Reading, index: number): boolean =>
  (reading.hits.get('flat-no') ?? []).some((hit) => reading.reply.clauseOf[hit.from] === reading.reply.clauseOf[index])

/** Asked about rather than offered: "did you get the refund?" */
const askedAbout = (reading: Reading, index: number): boolean => {
  const clause = reading.reply.clauses[reading.reply.clauseOf[index] ?? 0]
  if (!clause?.question) return false
  return !['offer-made', 'asks-preference', 'options'].some((family) =>
    (reading.hits.get(family) ?? []).some(
      (hit) =>
        reading.reply.sentenceOf[hit.from] === clause.sentence &&
        offering.has(reading.reply.tokens[hit.from]?.form ?? ''),
    ),
  )
}

const offering = new Set([
  'would',
  'shall',
  'should',
  'can',
  'may',
  'do',
  'could',
  'want',
  'how',
  'what',
  'or',
  'either',
  'i',
  'we',
  'which',
])

/** The word is meant as something the customer may have: not denied, reported, supposed, refused or only asked about. */
export const isOffered = (reading: Reading, index: number): boolean =>
  !reading.reply.negated[index] &&
  !reading.reply.quoted[index] &&
  !reported(reading, index) &&
  !supposed(reading, index) &&
  !refused(reading, index) &&
  !askedAbout(reading, index)

/** For a phrase: its own first words may carry the "would" or "can" of an offer. */
export const standsAsOffer = (reading: Reading, range: Range): boolean =>
  !reading.reply.quoted[range.from] &&
  !reported(reading, range.from) &&
  !supposed(reading, range.from) &&
  !refused(reading, range.from) &&
  !askedAbout(reading, range.from)
