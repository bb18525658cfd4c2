import { classes } from '../lexicon/classes'
import type { Reading } from '../reading'
import { numbersAt } from '../rules/story'

/** A word or a run of neighbouring words, with where it stands in the reply. */
export type Term = { readonly name: string; readonly from: number; readonly to: number }

/** Names in the order they stand, with the token each stands at; what closes a sentence stands at its last token. */
export type Row = { readonly names: readonly string[]; readonly places: readonly number[] }

/** The two ways a reply is seen, see `viewsOf`. */
export type Views = readonly [Row, Row]

/** How long the runs of neighbours are that are looked at in each view. */
export const longestRuns = [2, 3] as const

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
  if (reading.over.holders[index] === undefined) return 'O'
  if (moment.story.has(concept)) return 'S'
  if (moment.known.has(concept)) return 'K'
  if (moment.allowed.has(concept)) return 'P'
  if (moment.forbidden.has(concept)) return 'F'
  return moment.agentGist.has(concept) ? 'A' : 'O'
}

/** Every run of up to `longest` neighbours, shorter ones first. */
export const termsOf = ({ names, places }: Row, longest: number): Term[] =>
  names.flatMap((_, from) =>
    names.slice(from, from + longest).map((_, more) => ({
      name: names.slice(from, from + more + 1).join(' '),
      from: places[from] ?? 0,
      to: (places[from + more] ?? 0) + 1,
    })),
  )

/**
 * A reply seen twice: as its words (runs of up to two), and with every telling word replaced by the role it plays here
 * (runs of up to three: "your S is"). The second carries over to cases no judge has seen.
 */
export const viewsOf = (reading: Reading): Views => {
  const words: string[] = []
  const roles: string[] = []
  const places: number[] = []
  reading.reply.sentences.forEach((sentence, number) => {
    for (let index = sentence.from; index < sentence.to; index++) {
      // Emoji are counted by their rule; between words they would only hide who stands beside whom.
      if (reading.reply.tokens[index]?.kind === 'emoji') continue
      words.push(wordAt(reading, index))
      roles.push(roleAt(reading, index))
      places.push(index)
    }
    const close = closing(reading, number)
    words.push(close)
    roles.push(close)
    places.push(sentence.to - 1)
  })
  return [
    { names: words, places },
    { names: roles, places },
  ]
}
