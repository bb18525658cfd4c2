import { runLength } from '../read-moment'
import type { Reading } from '../reading'
import { inScope, phraseRule } from './phrase-rule'
import type { Range, Rule } from './rule'
import { separate } from './rule'
import { numbersAt, tellsStory, touches } from './story'

const any = { evenNegated: true, evenConditional: true }

const said = (reading: Reading, index: number): boolean => !reading.acting[index] && !reading.asking[index]

/** Clauses that put a good part of the customer's story back, outside promises and questions. */
const retelling = (reading: Reading, least: number): Range[] =>
  reading.reply.sentences
    .map((sentence) => ({ from: sentence.from, to: sentence.to }))
    .filter(
      (range) => tellsStory(reading, range) >= least && !(reading.asking[range.to - 1] && reading.acting[range.to - 1]),
    )

const retellings = ['you-statement', 'checks-understanding', 'found-fact']

/** Numbers in what is said, not in what is promised or asked, that stand nowhere in the case. */
const foreignNumbers = (reading: Reading): Range[] =>
  reading.reply.tokens.flatMap((token, index) => {
    const keys = numbersAt(reading, index)
    const plain = token.form !== 'one' && token.form !== 'second' && token.form !== 'two'
    const foreign = keys.length > 0 && !keys.some((key) => reading.moment.numbers.has(key))
    return foreign && plain && said(reading, index) ? [{ from: index, to: index + 1 }] : []
  })

export const restateRules: readonly Rule[] = [
  phraseRule(
    {
      id: 'checks-understanding',
      part: 'restate',
      act: 'checks-understanding',
      label: 'Checks understanding',
      explain: 'Puts the problem back to be confirmed.',
    },
    ['checks-understanding'],
    any,
  ),
  phraseRule(
    {
      id: 'you-statement',
      part: 'restate',
      label: 'Says what happened to you',
      explain: 'A sentence about what the customer did or went through.',
    },
    ['you-statement'],
    { evenNegated: true, questions: 'never' },
  ),
  phraseRule(
    { id: 'found-fact', part: 'restate', label: 'Says what was found', explain: 'Says what the record shows.' },
    ['found-fact'],
    { evenNegated: true, questions: 'never' },
  ),
  {
    id: 'retells',
    part: 'restate',
    label: 'Key facts put back',
    explain: "This sentence puts several of the customer's facts back.",
    find: (reading) => retelling(reading, 1.8),
  },
  {
    id: 'mentions',
    part: 'restate',
    label: 'Problem in passing',
    explain: "This sentence touches the customer's problem in passing.",
    find: (reading) => retelling(reading, 0.8).filter((range) => tellsStory(reading, range) < 1.8),
  },
  {
    id: 'you-story',
    part: 'restate',
    label: 'Your story, told back',
    explain: 'Says what the customer went through, with the facts of this case.',
    find: (reading) =>
      separate(
        inScope(reading, 'you-statement', { evenNegated: true })
          .map((range) => clauseAround(reading, range))
          .filter((range) => tellsStory(reading, range) >= 1),
      ),
  },
  {
    id: 'case-fact',
    part: 'restate',
    label: 'Fact from the record',
    explain: 'States a fact of this case.',
    find: (reading) =>
      reading.reply.clauses
        .filter((clause) => !clause.question && touches(reading, clause, reading.moment.known) >= 1.2)
        .map(({ from, to }) => ({ from, to })),
  },
  {
    id: 'right-number',
    part: 'restate',
    label: 'A number, right',
    explain: "A number, time or name from the customer's case.",
    find: (reading) =>
      reading.reply.tokens.flatMap((_, index) =>
        said(reading, index) && numbersAt(reading, index).some((key) => reading.moment.storyNumbers.has(key))
          ? [{ from: index, to: index + 1 }]
          : [],
      ),
  },
  {
    id: 'foreign-number',
    part: 'restate',
    label: 'A number nobody gave',
    explain: 'This number is not in the case.',
    find: (reading) => foreignNumbers(reading),
  },
  {
    id: 'wrong-number',
    part: 'restate',
    flag: 'wrong-restatement',
    label: 'A number, wrong',
    explain: 'The story is told back with a number that is not in it.',
    find: (reading) =>
      foreignNumbers(reading).filter((range) => {
        const sentence = reading.reply.sentences[reading.reply.sentenceOf[range.from] ?? 0]
        if (!sentence || tellsStory(reading, sentence) < 0.8) return false
        const promised = reading.acting.slice(sentence.from, sentence.to).some(Boolean)
        const told = retellings.some((family) =>
          (reading.hits.get(family) ?? []).some((hit) => hit.from >= sentence.from && hit.from < sentence.to),
        )
        return told && !promised
      }),
  },
  {
    id: 'pasted',
    part: 'restate',
    label: 'Pasted back',
    explain: "The customer's own words, copied rather than understood.",
    find: (reading) => {
      const found: Range[] = []
      const { tokens } = reading.reply
      for (let index = 0; index + runLength <= tokens.length; index++) {
        const run = tokens
          .slice(index, index + runLength)
          .map((token) => token.form)
          .join(' ')
        if (reading.moment.runs.has(run)) found.push({ from: index, to: index + runLength })
      }
      return separate(found)
    },
  },
]

const clauseAround = (reading: Reading, range: Range): Range => {
  const clause = reading.reply.clauses[reading.reply.clauseOf[range.from] ?? 0]
  return { from: clause?.from ?? range.from, to: Math.max(range.to, clause?.to ?? range.to) }
}
