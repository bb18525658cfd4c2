import type { Reading } from '../reading'
import { policyFindings } from './card'
import { standsAsOffer } from './offers'
import { inScope, overlaps, phraseRule } from './phrase-rule'
import type { Range, Rule } from './rule'
import { separate } from './rule'

const any = { evenNegated: true, evenConditional: true }

const clauseOf = (reading: Reading, range: Range): Range => {
  const clause = reading.reply.clauses[reading.reply.clauseOf[range.from] ?? 0]
  return { from: range.from, to: Math.max(range.to, clause?.to ?? range.to) }
}

const sentenceOf = (reading: Reading, range: Range): Range => {
  const sentence = reading.reply.sentences[reading.reply.sentenceOf[range.from] ?? 0]
  return { from: sentence?.from ?? range.from, to: sentence?.to ?? range.to }
}

/** Words that put a clause behind the speaker: times in it are history, not promises. */
const pastWords = new Set([
  'was',
  'were',
  'did',
  'had',
  'said',
  'told',
  'ago',
  'since',
  'last',
  'yesterday',
  'got',
  'went',
  'came',
  'waited',
  'paid',
  'ordered',
  'asked',
  'happened',
])

const instants = new Set(['now', 'already', 'just', 'right'])

/** Times named. "Now" is one where something is being done: "how is she now?" promises nothing. */
const times = (reading: Reading): readonly Range[] =>
  inScope(reading, 'time-frame', any).filter((range) => {
    const { tokens, clauses, clauseOf } = reading.reply
    if (!tokens.slice(range.from, range.to).every(({ form }) => instants.has(form))) return true
    const clause = clauses[clauseOf[range.from] ?? 0]
    return !clause?.question && reading.acting.slice(clause?.from, clause?.to).some(Boolean)
  })

/** Actions in the same sentence as a time or a person: somebody can be held to them. */
const firm = (reading: Reading, anchors: readonly string[]): readonly Range[] => {
  const held = anchors.flatMap((family) =>
    family === 'time-frame' ? times(reading) : (reading.hits.get(family) ?? []),
  )
  return separate(
    ['action-promised', 'action-done', 'offer-made']
      .flatMap((family) => inScope(reading, family))
      .filter((range) => held.some((hit) => overlaps(sentenceOf(reading, range), hit)))
      .map((range) => clauseOf(reading, range)),
  )
}

export const solveRules: readonly Rule[] = [
  phraseRule(
    { id: 'action-promised', part: 'solve', act: 'next-step', label: 'Next step', explain: 'Says what we will do.' },
    ['action-promised'],
  ),
  phraseRule(
    { id: 'action-done', part: 'solve', act: 'next-step', label: 'Done', explain: 'Says what has been done.' },
    ['action-done'],
  ),
  {
    id: 'offer-made',
    part: 'solve',
    act: 'offers-remedy',
    label: 'Offer',
    explain: 'Offers the customer something.',
    find: (reading) =>
      separate(
        inScope(reading, 'offer-made', { evenConditional: true }).filter((range) => standsAsOffer(reading, range)),
      ),
  },
  phraseRule(
    {
      id: 'no-cost',
      part: 'solve',
      act: 'offers-remedy',
      label: 'At no cost',
      explain: 'It costs the customer nothing.',
    },
    ['no-cost'],
    any,
  ),
  phraseRule(
    { id: 'options', part: 'solve', act: 'offers-options', label: 'Options', explain: 'Gives the customer a choice.' },
    ['options'],
    any,
  ),
  phraseRule(
    {
      id: 'asks-preference',
      part: 'solve',
      act: 'asks-preference',
      label: 'Asks what helps',
      explain: 'Asks what would put it right.',
    },
    ['asks-preference'],
    any,
  ),
  phraseRule(
    { id: 'vague-action', part: 'solve', label: 'Vague step', explain: 'Attends to it, with no what and no when.' },
    ['vague-action'],
  ),
  phraseRule(
    {
      id: 'empty-action',
      part: 'solve',
      label: 'Busy words',
      explain: 'Words about work that promise this customer nothing.',
    },
    ['empty-action'],
    any,
  ),
  phraseRule(
    { id: 'hands-over', part: 'solve', act: 'hands-over', label: 'Hands over', explain: 'Somebody else takes it on.' },
    ['hands-over'],
  ),
  phraseRule(
    {
      id: 'offers-callback',
      part: 'solve',
      act: 'offers-callback',
      label: 'We get back to you',
      explain: 'We call or write; the customer need not.',
    },
    ['offers-callback'],
  ),
  {
    id: 'time-frame',
    part: 'solve',
    act: 'time-frame',
    label: 'A time',
    explain: 'A time the customer can hold us to.',
    find: (reading) => separate(times(reading)),
  },
  {
    id: 'fresh-time',
    part: 'solve',
    act: 'time-frame',
    label: 'A time to come',
    explain: 'A time ahead, not one out of the story.',
    find: (reading) =>
      separate(
        times(reading).filter((range) => {
          const clause = reading.reply.clauses[reading.reply.clauseOf[range.from] ?? 0]
          const told = ['you-statement', 'found-fact'].some((family) =>
            (reading.hits.get(family) ?? []).some(
              (hit) => clause !== undefined && hit.from >= clause.from && hit.from < clause.to,
            ),
          )
          const past = reading.reply.tokens.slice(clause?.from, clause?.to).some(({ form }) => pastWords.has(form))
          const stale = reading.reply.tokens
            .slice(range.from, range.to)
            .some(({ numbers }) => numbers.length > 0 && numbers.some((key) => reading.moment.told.has(key)))
          return !told && !past && !stale && !clause?.question
        }),
      ),
  },
  phraseRule(
    { id: 'vague-time', part: 'solve', label: 'No real time', explain: 'A time nobody can hold us to.' },
    ['vague-time'],
    any,
  ),
  phraseRule(
    { id: 'instruction', part: 'solve', label: 'Tells what to do', explain: 'Tells the customer what to do next.' },
    ['instruction'],
  ),
  phraseRule(
    {
      id: 'honest-alternative',
      part: 'solve',
      act: 'offers-options',
      label: 'No, but',
      explain: 'A no that says what can be done instead.',
    },
    ['honest-alternative'],
    any,
  ),
  phraseRule({ id: 'refusal', part: 'solve', label: 'Refusal', explain: 'A no.' }, ['refusal'], any),
  phraseRule(
    {
      id: 'over-promise',
      part: 'solve',
      flag: 'over-promises',
      label: 'Big promise',
      explain: 'A promise nobody can be sure to keep.',
    },
    ['over-promise'],
  ),
  phraseRule(
    {
      id: 'asks-to-hold',
      part: 'solve',
      act: 'asks-to-hold',
      label: 'Asks to hold',
      explain: 'Asks leave for a pause.',
    },
    ['asks-to-hold'],
  ),
  {
    id: 'dated-action',
    part: 'solve',
    act: 'time-frame',
    label: 'What and when',
    explain: 'Says what will be done and when.',
    find: (reading) => firm(reading, ['time-frame']),
  },
  {
    id: 'staffed-action',
    part: 'solve',
    act: 'next-step',
    label: 'What and who',
    explain: 'Says what will be done and by whom.',
    find: (reading) => firm(reading, ['hands-over']),
  },
  {
    id: 'allowed-remedy',
    part: 'solve',
    act: 'offers-remedy',
    label: 'Within the card',
    explain: 'This is something the policy card allows.',
    find: (reading) => separate(policyFindings(reading, false, 0.5).flatMap(({ ranges }) => ranges)),
  },
  {
    id: 'forbidden-promise',
    part: 'solve',
    flag: 'over-promises',
    label: 'Against the card',
    explain: 'The policy card forbids promising this.',
    find: (reading) => separate(policyFindings(reading, true, 0.55).flatMap(({ ranges }) => ranges)),
  },
]
