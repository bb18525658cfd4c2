import type { Reading } from '../reading'
import { isKnownWord } from '../reading'
import type { Rule } from './rule'

const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'dr'])
const openings = new Set([
  'hi',
  'hello',
  'hey',
  'dear',
  'sorry',
  'thanks',
  'you',
  'ok',
  'right',
  'evening',
  'morning',
  'afternoon',
  'oh',
  'apologies',
  'please',
  'yes',
  'no',
  'so',
  'understand',
])

/** A word that looks like a name where people are spoken to: after a greeting, or set off at an end of the sentence. */
const calledTo = ({ reply }: Reading, index: number): boolean => {
  const token = reply.tokens[index]
  const previous = reply.tokens[index - 1]
  if (token?.kind !== 'word' || token.form.length < 3 || token.repaired) return false
  const raw = reply.original.slice(token.start, token.end)
  const sentence = reply.sentences[reply.sentenceOf[index] ?? 0]
  if (raw.charAt(0) === raw.charAt(0).toLowerCase() || raw === raw.toUpperCase() || isKnownWord(token.form))
    return false
  const greeted = openings.has(previous?.form ?? '')
  const first = sentence?.from === index && (reply.tokens[index + 1]?.before ?? '').startsWith(',')
  const last = sentence?.to === index + 1 && index > 0 && token.before.includes(',')
  return greeted || first || last
}

export const usesNameRule: Rule = {
  id: 'uses-name',
  part: 'listen',
  act: 'uses-name',
  label: 'Uses the name',
  explain: 'Speaks to the customer by name.',
  find: (reading) =>
    reading.reply.tokens.flatMap((token, index) => {
      const raw = reading.reply.original.slice(token.start, token.end)
      const proper = raw !== raw.toLowerCase() && raw !== raw.toUpperCase()
      const known = reading.moment.names.has(token.form) && token.form.length > 2 && !titles.has(token.form)
      const titled = proper && index > 0 && titles.has(reading.reply.tokens[index - 1]?.form ?? '')
      return known || titled || calledTo(reading, index) ? [{ from: index, to: index + 1 }] : []
    }),
}
