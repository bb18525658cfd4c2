import type { Reading } from '../reading'
import { isKnownWord } from '../reading'
import { type Rule, where } from './rule'

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

const isProper = (raw: string): boolean => raw !== raw.toLowerCase() && raw !== raw.toUpperCase()

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
    where(reading.reply.tokens, (token, index) => {
      if (reading.moment.names.has(token.form) && token.form.length > 2 && !titles.has(token.form)) return true
      const { original, tokens } = reading.reply
      // A word without a capital is nobody's name.
      const first = original.charAt(token.start)
      if (first === first.toLowerCase() && !isProper(original.slice(token.start, token.end))) return false
      const titled = index > 0 && titles.has(tokens[index - 1]?.form ?? '')
      return (titled && isProper(original.slice(token.start, token.end))) || calledTo(reading, index)
    }),
}
