import { runLength } from '../read-moment'
import type { Reading } from '../reading'
import type { Token } from '../text/token'
import { foreignNumbers, isPlainNumber, isPromise } from './foreign-number'
import { echoes, paraphrases, touched } from './paraphrase'
import { inScope, phraseRule } from './phrase-rule'
import type { Range, Rule } from './rule'
import { separate, where } from './rule'
import { numbersAt, tellsStory, touches } from './story'

const any = { evenNegated: true, evenConditional: true }

const said = (reading: Reading, index: number): boolean => !reading.acting[index] && !reading.asking[index]

/** Clauses that put a good part of the customer's story back, outside promises and questions. */
const retelling = (reading: Reading, least: number, below = Number.POSITIVE_INFINITY): Range[] => {
  const found: Range[] = []
  for (const { from, to } of reading.reply.sentences) {
    const told = tellsStory(reading, { from, to })
    if (told >= least && told < below && !(reading.asking[to - 1] && reading.acting[to - 1])) found.push({ from, to })
  }
  return found
}

const standsAt = (tokens: readonly Token[], from: number, run: readonly Token[]): boolean => {
  for (let index = 1; index < run.length; index++) if (tokens[from + index]?.form !== run[index]?.form) return false
  return true
}

const retellings = ['you-statement', 'checks-understanding', 'found-fact']

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
    find: (reading) => retelling(reading, 0.8, 1.8),
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
    id: 'you-past',
    part: 'restate',
    label: 'What you went through',
    explain: 'A sentence about what you did or were told, with two or more things of this case in it.',
    find: paraphrases,
  },
  {
    id: 'own-story',
    part: 'restate',
    label: 'What we did, told back',
    explain: 'Says what we did wrong, with two or more things of this case in it.',
    find: (reading) =>
      separate(
        ['ownership', 'ownership-of-omission']
          .flatMap((family) => inScope(reading, family, { evenNegated: true, questions: 'never' }))
          .map((range) => clauseAround(reading, range))
          .filter((range) => touched(reading, range) >= 2),
      ),
  },
  {
    id: 'echo-question',
    part: 'restate',
    act: 'checks-understanding',
    label: 'Puts it back as a question',
    explain: 'The problem is put back as a question to be confirmed.',
    find: echoes,
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
      where(reading.reply.tokens, (_, index) => {
        const keys = numbersAt(reading, index)
        return keys.length > 0 && said(reading, index) && keys.some((key) => reading.moment.storyNumbers.has(key))
      }),
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
        const told = retellings.some((family) =>
          (reading.hits.get(family) ?? []).some((hit) => hit.from >= sentence.from && hit.from < sentence.to),
        )
        return told && isPlainNumber(reading, range.from) && !isPromise(reading, range)
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
        const runs = reading.moment.runs.get(tokens[index]?.form ?? '')
        if (runs?.some((run) => standsAt(tokens, index, run))) found.push({ from: index, to: index + runLength })
      }
      return separate(found)
    },
  },
]

const clauseAround = (reading: Reading, range: Range): Range => {
  const clause = reading.reply.clauses[reading.reply.clauseOf[range.from] ?? 0]
  return { from: clause?.from ?? range.from, to: Math.max(range.to, clause?.to ?? range.to) }
}
