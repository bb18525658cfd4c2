import type { Reading } from '../reading'
import { inScope, phraseRule } from './phrase-rule'
import type { Range, Rule } from './rule'
import { separate } from './rule'
import { tellsStory } from './story'

const any = { evenNegated: true, evenConditional: true }

/** Families whose hit at the same word means the apology is not one. */
const spoilers = ['sorry-if', 'sorry-you-feel', 'sorry-but', 'sorry-pardon', 'apology-denied']

const spoiled = (reading: Reading, range: Range): boolean =>
  spoilers.some((family) => takenBack(reading, family).some((hit) => hit.from < range.to && range.from < hit.to + 1))

const takenBack = (reading: Reading, family: string): readonly Range[] =>
  family === 'apology-denied'
    ? refusals(reading)
    : family === 'sorry-but'
      ? insincere(reading)
      : (reading.hits.get(family) ?? [])

const waysOn = ['action-promised', 'action-done', 'offer-made', 'honest-alternative', 'options', 'hands-over']

/** "Sorry, but" and "sorry, I cannot" with nothing offered in the sentence or the two after it. */
const insincere = (reading: Reading): readonly Range[] => [
  ...inScope(reading, 'sorry-but', any),
  ...inScope(reading, 'sorry-refusal', any).filter((range) => {
    const sentence = reading.reply.sentenceOf[range.from] ?? 0
    return !waysOn.some((family) =>
      inScope(reading, family).some((hit) => {
        const at = reading.reply.sentenceOf[hit.from] ?? 0
        return at >= sentence && at <= sentence + 2 && hit.from >= range.from
      }),
    )
  }),
]

const real = (reading: Reading, family: string): readonly Range[] =>
  inScope(reading, family).filter((range) => !spoiled(reading, range))

const hasNegator = (reading: Reading, range: Range): boolean =>
  reading.reply.tokens
    .slice(range.from, range.to)
    .some(({ form }) => form === 'not' || form === 'never' || form === 'no' || form === 'nobody')

/** "I cannot apologise enough" refuses nothing. */
const refusals = (reading: Reading): readonly Range[] =>
  inScope(reading, 'apology-denied', any).filter(
    (hit) =>
      reading.reply.tokens[hit.to]?.form !== 'enough' &&
      reading.reply.tokens[hit.to - 1]?.form !== 'enough' &&
      !apologisesAfterwards(reading, hit),
  )

const apologies = new Set(['sorry', 'apologise', 'apology', 'apologies'])

/** "I can't do that, and I am sorry": the no is in one clause, the apology begins the next. */
const apologisesAfterwards = (reading: Reading, hit: Range): boolean => {
  const { tokens, clauseOf, clauses } = reading.reply
  const first = tokens[hit.from]?.form
  if (first === 'if' || first === 'had' || first === 'unless' || first === 'were') return false
  for (let index = hit.from + 1; index < hit.to; index++) {
    const clause = clauses[clauseOf[index] ?? 0]
    if (!apologies.has(tokens[index]?.form ?? '') || clauseOf[index] === clauseOf[hit.from] || !clause) continue
    return !clause.conditional && !reading.reply.negated[index]
  }
  return false
}

const denied = (reading: Reading, range: Range): boolean =>
  refusals(reading).some((hit) => reading.reply.sentenceOf[hit.from] === reading.reply.sentenceOf[range.from])

const sentenceEnd = (reading: Reading, range: Range): number =>
  reading.reply.sentences[reading.reply.sentenceOf[range.from] ?? 0]?.to ?? range.to

export const apologiseRules: readonly Rule[] = [
  {
    id: 'sorry',
    part: 'apologise',
    label: 'Says sorry',
    explain: 'An apology is made.',
    find: (reading) => separate(real(reading, 'sorry')),
  },
  {
    id: 'sorry-strong',
    part: 'apologise',
    label: 'Means it',
    explain: 'The apology is strengthened or made in person.',
    find: (reading) => separate(real(reading, 'sorry-strong')),
  },
  {
    id: 'sorry-specific',
    part: 'apologise',
    label: 'Sorry for what',
    explain: 'Says what the apology is for, in terms of this case.',
    find: (reading) =>
      separate(
        real(reading, 'sorry')
          .map((range) => ({ from: range.from, to: sentenceEnd(reading, range) }))
          .filter((range) => tellsStory(reading, range) >= 1),
      ),
  },
  {
    id: 'sorry-about',
    part: 'apologise',
    label: 'Sorry about something',
    explain: 'Says what the apology is about.',
    find: (reading) =>
      separate(
        real(reading, 'sorry-about').filter(
          (range) => !(reading.hits.get('sorry-stock') ?? []).some((hit) => hit.from === range.from),
        ),
      ),
  },
  phraseRule(
    {
      id: 'sorry-stock',
      part: 'apologise',
      label: 'Stock apology',
      explain: 'A stock apology: it would fit any complaint.',
    },
    ['sorry-stock'],
    { evenConditional: true },
  ),
  phraseRule(
    {
      id: 'sorry-bare',
      part: 'apologise',
      label: 'Bare sorry',
      explain: 'The word alone, with nothing it is sorry for.',
    },
    ['sorry-bare'],
  ),
  phraseRule(
    {
      id: 'sorry-if',
      part: 'apologise',
      flag: 'non-apology',
      label: 'Sorry if',
      explain: 'An apology on condition admits nothing.',
    },
    ['sorry-if'],
    any,
  ),
  phraseRule(
    {
      id: 'sorry-you-feel',
      part: 'apologise',
      flag: 'non-apology',
      label: 'Sorry you feel',
      explain: "This regrets the customer's feeling, not what was done.",
    },
    ['sorry-you-feel'],
    any,
  ),
  {
    id: 'sorry-but',
    part: 'apologise',
    flag: 'non-apology',
    label: 'Sorry, but',
    explain: 'The apology is taken back in the same breath.',
    find: (reading) => separate(insincere(reading)),
  },
  phraseRule(
    {
      id: 'sorry-sympathy',
      part: 'apologise',
      label: 'Sympathy',
      explain: "Sympathy for the customer's life rather than an apology for what was done.",
    },
    ['sorry-sympathy'],
    any,
  ),
  phraseRule(
    { id: 'sorry-pardon', part: 'apologise', label: 'Sorry as pardon', explain: 'Here sorry means pardon.' },
    ['sorry-pardon'],
    any,
  ),
  {
    id: 'takes-ownership',
    part: 'apologise',
    act: 'takes-ownership',
    label: 'Takes ownership',
    explain: 'What went wrong is taken as our own.',
    find: (reading) =>
      separate([
        ...inScope(reading, 'ownership', { questions: 'never' }).filter((range) => !hasNegator(reading, range)),
        ...inScope(reading, 'ownership-of-omission', { evenNegated: true, questions: 'never' }).filter(
          (range) => !denied(reading, range),
        ),
      ]),
  },
  {
    id: 'apology-denied',
    part: 'apologise',
    flag: 'non-apology',
    label: 'Apology denied',
    explain: 'An apology refused, or kept for a case that is not this one.',
    find: (reading) => separate(refusals(reading)),
  },
  phraseRule(
    {
      id: 'excuse',
      part: 'apologise',
      label: 'Excuse',
      explain: 'A reason that takes the blame off us weakens the apology.',
    },
    ['excuse'],
    any,
  ),
]
