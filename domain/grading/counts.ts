import type { Reading } from './reading'
import { numbersAt } from './rules/story'

/** What is counted word by word over a whole reply. */
export type Counts = {
  words: number
  letters: number
  distinct: number
  commas: number
  repaired: number
  /** Words with a meaning of their own, and those of them that are nowhere in the case. */
  content: number
  novel: number
  acting: number
  asking: number
  numbersRight: number
  numbersForeign: number
  numbersAll: number
  you: number
  i: number
  myself: number
  we: number
  nots: number
  buts: number
  and: number
  will: number
  can: number
  titles: number
}

type Group = 'you' | 'i' | 'myself' | 'we' | 'nots' | 'buts' | 'and' | 'will' | 'can' | 'titles'

/** Small words whose number says how a reply speaks. */
const groups: Readonly<Record<Group, readonly string[]>> = {
  you: ['you', 'your', 'yours'],
  i: ['i', 'my', 'me'],
  myself: ['myself'],
  we: ['we', 'our', 'us'],
  nots: ['not', 'never', 'no', 'nothing', 'nobody'],
  buts: ['but', 'however', 'although', 'though', 'unfortunately'],
  and: ['and'],
  will: ['will', 'going'],
  can: ['can', 'could'],
  titles: ['sir', 'madam', 'mr', 'mrs', 'ms', 'dear'],
}
const groupOf = new Map<string, Group>()
for (const [group, forms] of Object.entries(groups)) for (const form of forms) groupOf.set(form, group as Group)

/** A number nobody named at this moment. */
export const isForeign = (reading: Reading, index: number): boolean => {
  const keys = numbersAt(reading, index)
  if (keys.length === 0 || reading.reply.tokens[index]?.form === 'one') return false
  return !keys.some((key) => reading.moment.numbers.has(key))
}

const countNumber = (reading: Reading, index: number, keys: readonly string[], counts: Counts): void => {
  counts.numbersAll++
  if (keys.some((key) => reading.moment.storyNumbers.has(key))) counts.numbersRight++
  if (isForeign(reading, index)) counts.numbersForeign++
}

export const countAll = (reading: Reading): Counts => {
  const { reply, moment, concepts, over } = reading
  const counts: Counts = {
    words: 0,
    letters: 0,
    distinct: 0,
    commas: 0,
    repaired: 0,
    content: 0,
    novel: 0,
    acting: 0,
    asking: 0,
    numbersRight: 0,
    numbersForeign: 0,
    numbersAll: 0,
    you: 0,
    i: 0,
    myself: 0,
    we: 0,
    nots: 0,
    buts: 0,
    and: 0,
    will: 0,
    can: 0,
    titles: 0,
  }
  const story = (moment.gists.columns.get(moment.story) ?? 0) * over.size
  const known = (moment.gists.columns.get(moment.known) ?? 0) * over.size
  const forms = new Set<string>()
  for (let index = 0; index < reply.tokens.length; index++) {
    const token = reply.tokens[index]
    if (!token) continue
    if (token.kind !== 'emoji') {
      counts.words++
      counts.letters += token.form.length
      forms.add(token.form)
      if (reading.acting[index]) counts.acting++
      if (reading.asking[index]) counts.asking++
    }
    const group = groupOf.get(token.form)
    if (group !== undefined) counts[group]++
    if (token.before !== '' && token.before.includes(',')) counts.commas++
    if (token.repaired) counts.repaired++
    if (concepts[index] !== undefined) {
      counts.content++
      if (over.weights[story + index] === 0 && over.weights[known + index] === 0) counts.novel++
    }
    const keys = numbersAt(reading, index)
    if (keys.length > 0) countNumber(reading, index, keys, counts)
  }
  counts.distinct = forms.size
  return counts
}
