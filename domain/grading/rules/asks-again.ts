import type { Reading } from '../reading'
import type { Text } from '../text/token'
import type { Range, Rule } from './rule'

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
    asked: ['date', 'day', 'when'],
    given: some([
      'monday',
      'tuesday',
      'wednesday',
      'thursday',
      'friday',
      'saturday',
      'sunday',
      'yesterday',
      'today',
      'january',
      'february',
      'march',
      'april',
      'may',
      'june',
      'july',
      'august',
      'september',
      'october',
      'november',
      'december',
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

const stock = ['routine-question', 'diagnostic-question', 'open-question']

const find = (reading: Reading): Range[] => {
  const { reply, moment } = reading
  const ranges: Range[] = []
  for (const clause of reply.clauses) {
    const asked =
      clause.question ||
      stock
        .slice(0, 1)
        .some((family) =>
          (reading.hits.get(family) ?? []).some((hit) => hit.from >= clause.from && hit.from < clause.to),
        )
    if (!asked) continue
    for (let index = clause.from; index < clause.to; index++) {
      const form = reply.tokens[index]?.form ?? ''
      const slot = slots.find(({ asked: words }) => words.includes(form))
      const given = slot && moment.customer.some(slot.given)
      const named = form === 'name' && moment.names.size > 0
      if (given || named) {
        ranges.push({ from: clause.from, to: clause.to })
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
