import { classes } from '../lexicon/classes'
import type { Reading } from '../reading'
import type { Text } from '../text/token'
import type { Range, Rule } from './rule'

/** Words for one and the same person or animal; the first of a line names it. Whoever is named by a wider word is let pass. */
const people = [
  'mother mum mam mom mummy mama ma amma parents',
  'father dad da daddy papa parents',
  'son lad boy child kid baby toddler teenager children kids',
  'daughter girl lass child kid baby toddler teenager children kids',
  'husband partner fiance hubby spouse he',
  'wife partner fiancee spouse missus',
  'sister sisters siblings twin',
  'brother brothers siblings twin',
  'grandmother nan gran granny grandma nana',
  'grandfather grandad grandpa granddad',
  'dog puppy pup spaniel labrador retriever terrier collie hound',
  'cat kitten tabby',
].map((line) => line.split(' '))

const says = (texts: readonly Text[], words: ReadonlySet<string>): boolean =>
  texts.some((text) => text.tokens.some(({ form }) => words.has(form)))

const owners = new Set(['your', 'the', 'her', 'his', 'poor', 'elderly', 'little', 'young', 'late'])

/** "Your mother" where the customer spoke of a father, and of no mother at all. */
const wrongPeople = (reading: Reading): Range[] => {
  const { reply, moment } = reading
  const named = people.map((words) => says(moment.customer, new Set(words)))
  if (!named.some(Boolean)) return []
  return reply.tokens.flatMap((token, index) => {
    const line = people.findIndex(([first, second, third]) => [first, second, third].includes(token.form))
    const owned = owners.has(reply.tokens[index - 1]?.form ?? '')
    if (line < 0 || named[line] || !owned || reading.asking[index]) return []
    return moment.words.has(token.form) ? [] : [{ from: index, to: index + 1 }]
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
