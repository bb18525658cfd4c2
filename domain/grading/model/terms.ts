import { classes } from '../lexicon/classes'
import type { Reading } from '../reading'
import { numbersAt } from '../rules/story'

/** A word or a run of neighbouring words, with where it stands in the reply. */
export type Term = { readonly name: string; readonly from: number; readonly to: number }

/** The two ways a reply is seen, see `viewsOf`. */
export type Views = readonly [readonly Term[], readonly Term[]]

const closing = (reading: Reading, sentence: number): string => {
  const own = reading.reply.sentences[sentence]
  return own?.close === '?' || own?.question ? '?' : own?.close === '!' ? '!' : '.'
}

const wordAt = (reading: Reading, index: number): string => {
  const token = reading.reply.tokens[index]
  return token?.kind === 'number' ? '#' : (token?.form ?? '')
}

/** Kinds of words that mean the same in every case; the first kind that lists a word names it. */
const kinds: readonly (readonly [string, readonly string[]])[] = [
  ['FEEL', ['feeling', 'feelings']],
  ['HARD', ['trying']],
  ['FAIL', ['failed']],
  ['DONE', ['acted']],
  ['DOING', ['acting']],
  ['DO', ['act', 'acts']],
  ['LOOK', ['vague', 'vaguing', 'vagued']],
  ['KIN', ['kin']],
  ['WHO', ['person']],
  ['TIME', ['daytime', 'weekday', 'instant']],
  ['SOON', ['vaguetime']],
  ['UNIT', ['unit']],
  ['DATA', ['routine']],
  ['RUDE', ['insult', 'swear']],
]
const kindOf = new Map<string, string>()
for (const [kind, names] of kinds)
  for (const name of names)
    for (const word of classes[name] ?? []) if (!word.includes(' ') && !kindOf.has(word)) kindOf.set(word, kind)

/** The role a word plays at this moment: S the customer's story, K the record, P the card's offers, F what it forbids, A said by staff before, O anything else. */
const roleAt = (reading: Reading, index: number): string => {
  const { moment } = reading
  const token = reading.reply.tokens[index]
  if (token?.kind === 'number') {
    const keys = numbersAt(reading, index)
    return keys.some((key) => moment.storyNumbers.has(key))
      ? '#S'
      : keys.some((key) => moment.numbers.has(key))
        ? '#M'
        : '#O'
  }
  const concept = reading.concepts[index]
  if (concept === undefined) return token?.form ?? ''
  const kind = kindOf.get(token?.form ?? '')
  if (kind !== undefined) return kind === 'KIN' && moment.story.has(concept) ? 'KIN-S' : kind
  if (moment.story.has(concept)) return 'S'
  if (moment.known.has(concept)) return 'K'
  if (moment.allowed.has(concept)) return 'P'
  if (moment.forbidden.has(concept)) return 'F'
  return moment.agentGist.has(concept) ? 'A' : 'O'
}

const runs = (names: readonly { name: string; at: number }[], longest: number): Term[] => {
  const terms: Term[] = []
  names.forEach(({ at }, index) => {
    let name = ''
    for (let size = 1; size <= longest && index + size <= names.length; size++) {
      const last = names[index + size - 1]
      name = size === 1 ? (last?.name ?? '') : `${name} ${last?.name ?? ''}`
      terms.push({ name, from: at, to: (last?.at ?? at) + 1 })
    }
  })
  return terms
}

const read = (reading: Reading, nameAt: (reading: Reading, index: number) => string): { name: string; at: number }[] =>
  reading.reply.sentences.flatMap((sentence, number) => {
    const names: { name: string; at: number }[] = []
    for (let index = sentence.from; index < sentence.to; index++)
      // Emoji are counted by their rule; between words they would only hide who stands beside whom.
      if (reading.reply.tokens[index]?.kind !== 'emoji') names.push({ name: nameAt(reading, index), at: index })
    return [...names, { name: closing(reading, number), at: sentence.to - 1 }]
  })

/**
 * A reply seen twice: as its words (runs of up to two), and with every telling word replaced by the role it plays here
 * (runs of up to three: "your S is"). The second carries over to cases no judge has seen.
 */
export const viewsOf = (reading: Reading): Views => [runs(read(reading, wordAt), 2), runs(read(reading, roleAt), 3)]
