import type { Level, Part } from './grade'
import type { Inputs } from './model/inputs'
import { tellsStory, touches, whole } from './rules/story'

/** What the rubric rules out whatever the words weigh: a part may stand no higher than `most`. */
export type Law = {
  readonly id: string
  readonly part: Part
  readonly most: Level
  readonly reason: string
  readonly holds: (inputs: Inputs) => boolean
}

const some = ({ found }: Inputs, ...rules: readonly string[]): boolean =>
  rules.some((rule) => (found.get(rule)?.length ?? 0) > 0)

const acknowledgements = new Set([
  'ok',
  'noted',
  'fine',
  'sure',
  'yes',
  'no',
  'right',
  'hello',
  'hi',
  'thanks',
  'thank',
  'you',
  'understood',
  'k',
  'alright',
  'got',
  'it',
  'will',
  'do',
  'cool',
  'good',
  'great',
])

const isBare = ({ reading }: Inputs): boolean => {
  const words = reading.reply.tokens.filter(({ kind }) => kind === 'word')
  return words.length <= 3 && words.every(({ form }) => acknowledgements.has(form))
}

const isShouted = ({ reading }: Inputs): boolean => {
  const words = reading.reply.tokens.filter(({ kind, form }) => kind === 'word' && form.length > 1)
  return words.length >= 4 && words.filter(({ capitals }) => capitals).length >= words.length * 0.6
}

const isPasted = ({ found, reading }: Inputs): boolean => {
  const pasted = (found.get('pasted') ?? []).reduce((sum, { from, to }) => sum + to - from, 0)
  return pasted >= 8 && pasted >= reading.reply.tokens.length * 0.7
}

const isForGrader = (inputs: Inputs): boolean => (inputs.reading.hits.get('to-the-grader') ?? []).length > 0

const saysNothingOfCase = ({ reading, features }: Inputs): boolean =>
  tellsStory(reading, whole(reading)) + touches(reading, whole(reading), reading.moment.known) < 0.5 &&
  (features.measures.numbersRight ?? 0) === 0

/** Of what is said about things, less than a fifth is about this customer's. */
const isThin = ({ features }: Inputs): boolean =>
  (features.measures.density ?? 0) < 0.2 && (features.measures.story ?? 0) < 1.2

const nothingOffered = (inputs: Inputs): boolean =>
  !some(
    inputs,
    'action-promised',
    'action-done',
    'offer-made',
    'options',
    'asks-preference',
    'instruction',
    'hands-over',
    'offers-callback',
    'vague-action',
    'routine-question',
    'allowed-remedy',
    'fresh-time',
    'diagnostic-question',
  )

const caps = (id: string, reason: string, holds: Law['holds'], most: Partial<Record<Part, Level>>): Law[] =>
  Object.entries(most).map(([part, level]) => ({ id, part: part as Part, most: level, reason, holds }))

export const laws: readonly Law[] = [
  ...caps('law-bare', 'One word of acknowledgement is no reply.', isBare, {
    calm: 1,
    listen: 0,
    restate: 0,
    apologise: 0,
    solve: 0,
  }),
  ...caps('law-shouted', 'Written in capitals: it reads as shouting.', isShouted, { calm: 1 }),
  ...caps('law-pasted', "The customer's own words came back unchanged.", isPasted, { listen: 1, restate: 1, solve: 1 }),
  ...caps(
    'law-stuffed',
    'Fine phrases follow each other and hardly one is about this case.',
    (inputs) => some(inputs, 'stuffed'),
    { restate: 1, solve: 1 },
  ),
  ...caps('law-for-grader', 'Written to whoever marks it, not to the customer.', isForGrader, {
    calm: 1,
    listen: 1,
    restate: 1,
    apologise: 1,
    solve: 1,
  }),
  ...caps('law-not-this-case', 'Nothing of this case is said.', saysNothingOfCase, { restate: 1 }),
  ...caps('law-thin', 'Too little of this case is in it to put the problem back.', isThin, { restate: 1 }),
  ...caps(
    'law-denied',
    'The apology is refused or conditional, and no other is made.',
    (inputs) => some(inputs, 'apology-denied') && !some(inputs, 'sorry-strong', 'takes-ownership'),
    { apologise: 0 },
  ),
  ...caps('law-nothing-offered', 'Nothing is done, offered or asked.', nothingOffered, { solve: 1 }),
]
