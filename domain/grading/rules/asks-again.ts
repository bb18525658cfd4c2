import type { Reading } from '../reading'
import { conceptOf } from '../text/concepts'
import type { Text } from '../text/token'
import type { Range, Rule } from './rule'
import { numbersAt } from './story'
import { findWording } from './wording'

type Slot = { readonly asked: readonly string[]; readonly given: (text: Text) => boolean }

const some = (words: readonly string[]) => {
  const wanted = new Set(words)
  return (text: Text): boolean => text.tokens.some((token) => wanted.has(token.form))
}
const hasCode = (text: Text): boolean =>
  text.tokens.some(
    (token) =>
      (token.kind === 'number' && token.form.length >= 4 && !token.form.includes('.')) ||
      (token.kind === 'word' && /\d{3}/.test(token.form)),
  )

/** What staff ask for as routine, and how to see that it was given already. */
const slots: readonly Slot[] = [
  {
    asked: [
      'reference',
      'ref',
      'number',
      'id',
      'booking',
      'policy',
      'account',
      'ticket',
      'case',
      'tracking',
      'pnr',
      'claim',
    ],
    given: hasCode,
  },
  {
    asked: ['postcode', 'address', 'street', 'road'],
    given: some([
      'road',
      'street',
      'lane',
      'avenue',
      'terrace',
      'close',
      'drive',
      'postcode',
      'farm',
      'flat',
      'address',
    ]),
  },
  {
    asked: ['photo', 'photos', 'picture', 'pictures', 'screenshot', 'image', 'reading'],
    given: some(['photo', 'photos', 'picture', 'pictures', 'attached', 'screenshot']),
  },
  { asked: ['name', 'surname'], given: () => false },
  { asked: ['room'], given: some(['room']) },
  { asked: ['neighbour', 'neighbours'], given: some(['neighbour', 'neighbours']) },
  { asked: ['receipt', 'invoice', 'proof', 'statement'], given: some(['receipt', 'invoice', 'receipts', 'statement']) },
]

const dayNames = new Set(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight january february march april june july august september october november december'.split(
    ' ',
  ),
)

const namesDay = (text: Text, from: number, to: number): boolean => {
  for (let index = from; index < to; index++) if (dayNames.has(text.tokens[index]?.form ?? '')) return true
  return false
}

/**
 * "When did it begin?" is asked again only when the customer named a day while speaking of the beginning: a weekday
 * named about something else answers another question.
 */
const dayGiven = (reading: Reading, clause: Range): boolean => {
  const about = new Set<string>()
  for (let index = clause.from; index < clause.to; index++) {
    const concept = reading.concepts[index]
    if (concept !== undefined && concept !== 'date' && concept !== '=day') about.add(concept)
  }
  if (about.size === 0) return false
  return reading.moment.customer.some((text) =>
    text.sentences.some(
      ({ from, to }) =>
        namesDay(text, from, to) && text.tokens.slice(from, to).some((token) => about.has(conceptOf(token) ?? '')),
    ),
  )
}

const asksForDay = (reading: Reading, clause: Range): boolean => {
  const { tokens } = reading.reply
  for (let index = clause.from; index < clause.to; index++) {
    const form = tokens[index]?.form
    const next = tokens[index + 1]?.form
    if (form === 'when' && ['did', 'was', 'were', 'do', 'is', 'have'].includes(next ?? '')) return true
    if ((form === 'what' || form === 'which') && (next === 'day' || next === 'date')) return true
  }
  return false
}

/** "Is that order 30418?" checks what was given; it does not ask for it. */
const checks = (reading: Reading, clause: Range): boolean => {
  for (let index = clause.from; index < clause.to; index++)
    if (numbersAt(reading, index).some((key) => reading.moment.told.has(key) && key.length > 1)) return true
  return false
}

const asking =
  /^(please|kindly|can|could|may|would|will|need|send|give|tell|confirm|share|provide|what|which|who|where|when|how|is|are|was|do|did|have|has)$/

const requesting = new Set('please kindly send give tell confirm share provide dm need state verify'.split(' '))

/** "Please send your reference", "I need your postcode": asks without a question mark. "I have read the ticket" does not. */
const requests = (reading: Reading, clause: Range): boolean => {
  const words = reading.reply.tokens.slice(clause.from, Math.min(clause.to, clause.from + 4)).map(({ form }) => form)
  const [first = '', second = ''] = words
  if (requesting.has(first)) return true
  return (first === 'i' || first === 'we') && (second === 'need' || second === 'require' || words.includes('need'))
}

/** The word itself is asked for: it ends a request for data, or follows a "which" closely. */
const isAskedFor = (reading: Reading, clause: Range, index: number): boolean => {
  const asked = (reading.hits.get('routine-question') ?? []).some(
    (hit) => hit.from >= clause.from && hit.from < index && hit.to === index + 1,
  )
  const close = reading.reply.tokens.slice(Math.max(clause.from, index - 3), index)
  return asked || close.some(({ form }) => form === 'what' || form === 'which')
}

/** Wordings the case lists for asking after what this customer has told. */
const asksForTold = (reading: Reading, clause: Range): boolean =>
  reading.moment.facts.some(
    (fact) => fact.told && fact.asks.some((ask) => findWording(reading.reply, clause, ask) !== null),
  )

const find = (reading: Reading): Range[] => {
  const { reply, moment } = reading
  const ranges: Range[] = []
  for (const clause of reply.clauses) {
    const routine = (reading.hits.get('routine-question') ?? []).some(
      (hit) => hit.from >= clause.from && hit.from < clause.to,
    )
    const opens =
      asking.test(reply.tokens[clause.from]?.form ?? '') || asking.test(reply.tokens[clause.from + 1]?.form ?? '')
    if (!clause.question && !routine && !opens) continue
    if (checks(reading, clause)) continue
    const range = { from: clause.from, to: clause.to }
    if (asksForTold(reading, range)) {
      ranges.push(range)
      continue
    }
    if (!clause.question && !(routine && requests(reading, range))) continue
    if (asksForDay(reading, range) && dayGiven(reading, range)) {
      ranges.push(range)
      continue
    }
    for (let index = clause.from; index < clause.to; index++) {
      const form = reply.tokens[index]?.form ?? ''
      const slot = slots.find(({ asked: words }) => words.includes(form))
      const given = slot && isAskedFor(reading, range, index) && moment.customer.some(slot.given)
      const named = form === 'name' && moment.names.size > 0 && isAskedFor(reading, range, index)
      if (given || named) {
        ranges.push(range)
        break
      }
    }
  }
  return ranges
}

export const asksAgainRule: Rule = {
  id: 'asks-again',
  part: 'listen',
  flag: 'asks-again',
  label: 'Asks again',
  explain: 'Asks for something the customer has already given.',
  find,
}
