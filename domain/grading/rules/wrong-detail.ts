import { classes } from '../lexicon/classes'
import type { Reading } from '../reading'
import type { Text } from '../text/token'
import type { Range, Rule } from './rule'

/** Words for one and the same person or animal, in pairs people mix up; a wider word ("parents") lets both pass. */
const pairs = [
  ['mother mum mam mom mummy mama ma amma', 'father dad da daddy papa', 'parent parents folks'],
  ['son lad boy', 'daughter girl lass', 'child kid baby toddler children kids twins'],
  ['husband hubby', 'wife missus', 'partner spouse'],
  ['sister', 'brother', 'sibling siblings'],
  ['grandmother nan gran granny grandma nana', 'grandfather grandad grandpa granddad', 'grandparents'],
  ['dog puppy pup spaniel labrador retriever terrier collie hound', 'cat kitten tabby', 'pet animal'],
].map((sides) => sides.map((line) => new Set(line.split(' '))))

/** "Dad's" is dad. */
const bare = (form: string): string =>
  form.endsWith("'s") ? form.slice(0, -2) : form.endsWith("s'") ? form.slice(0, -1) : form

const says = (texts: readonly Text[], words: ReadonlySet<string>): boolean =>
  texts.some((text) =>
    text.tokens.some(({ form }) => words.has(bare(form)) || (form.endsWith('s') && words.has(form.slice(0, -1)))),
  )

const owners = new Set(['your', 'the', 'her', 'his', 'poor', 'elderly', 'little', 'young', 'late'])

/** "Your mother" where the customer spoke of a father, and of no mother at all. */
const wrongPeople = (reading: Reading): Range[] => {
  const { reply, moment } = reading
  const mistaken = (form: string): boolean =>
    pairs.some(([one, other, both]) => {
      const [said, instead] = one?.has(form) ? [one, other] : other?.has(form) ? [other, one] : []
      if (!said || !instead || !both) return false
      return says(moment.customer, instead) && !says(moment.customer, said) && !says(moment.customer, both)
    })
  return reply.tokens.flatMap((token, index) => {
    const form = bare(token.form)
    const owned = owners.has(reply.tokens[index - 1]?.form ?? '')
    return owned && !reading.asking[index] && !moment.words.has(form) && mistaken(form)
      ? [{ from: index, to: index + 1 }]
      : []
  })
}

const days = new Set((classes.weekday ?? []).filter((day) => day.length > 5 && day.endsWith('day')))

/** A weekday in what is told back that nobody named, where the customer named another. */
const wrongDays = (reading: Reading): Range[] => {
  const { reply, moment } = reading
  if (!says(moment.customer, days)) return []
  return reply.tokens.flatMap((token, index) => {
    if (!days.has(token.form) || moment.words.has(token.form) || reading.acting[index] || reading.asking[index])
      return []
    const sentence = reply.sentences[reply.sentenceOf[index] ?? 0]
    const told = ['you-statement', 'checks-understanding'].some((family) =>
      (reading.hits.get(family) ?? []).some((hit) => sentence && hit.from >= sentence.from && hit.from < sentence.to),
    )
    const planned = reading.acting.slice(sentence?.from, sentence?.to).some(Boolean)
    return told && !planned ? [{ from: index, to: index + 1 }] : []
  })
}

export const wrongDetailRules: readonly Rule[] = [
  {
    id: 'wrong-person',
    part: 'restate',
    flag: 'wrong-restatement',
    label: 'Somebody else',
    explain: 'The customer spoke of somebody else.',
    find: wrongPeople,
  },
  {
    id: 'wrong-day',
    part: 'restate',
    flag: 'wrong-restatement',
    label: 'Another day',
    explain: 'The customer named another day.',
    find: wrongDays,
  },
]
