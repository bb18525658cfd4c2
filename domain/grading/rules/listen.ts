import { classes } from '../lexicon/classes'
import type { Reading } from '../reading'
import { inScope, phraseRule } from './phrase-rule'
import type { Range, Rule } from './rule'
import { separate, where } from './rule'
import { tellsStory } from './story'

const people = new Set(
  (classes.kin ?? [])
    .filter((word) => !word.includes(' '))
    .concat([
      'birthday',
      'wedding',
      'funeral',
      'holiday',
      'honeymoon',
      'anniversary',
      'christmas',
      'interview',
      'exam',
      'wages',
      'rent',
      'dialysis',
      'hospital',
      'chemo',
      'school',
      'party',
      'guests',
    ]),
)

const any = { evenNegated: true, evenConditional: true }

const around = (reading: Reading, range: Range): Range => {
  const sentence = reading.reply.sentences[reading.reply.sentenceOf[range.from] ?? 0]
  return { from: sentence?.from ?? range.from, to: sentence?.to ?? range.to }
}

const questions = (reading: Reading): Range[] =>
  reading.reply.clauses.filter((clause) => clause.question).map((clause) => ({ from: clause.from, to: clause.to }))

export const listenRules: readonly Rule[] = [
  phraseRule(
    {
      id: 'understand-stock',
      part: 'listen',
      label: 'Stock empathy',
      explain: 'Understanding is claimed, nothing of this customer is said.',
    },
    ['understand-stock'],
  ),
  phraseRule(
    {
      id: 'names-feeling',
      part: 'listen',
      act: 'names-feeling',
      label: 'Acknowledges',
      explain: 'What the customer feels or has been through is acknowledged.',
    },
    ['names-feeling'],
    { evenNegated: true, evenConditional: true, questions: 'never' },
  ),
  {
    id: 'feeling-with-cause',
    part: 'listen',
    act: 'names-feeling',
    label: 'Feeling with its cause',
    explain: 'The feeling or impact is named together with what caused it here.',
    find: (reading) =>
      separate(
        inScope(reading, 'names-feeling', { ...any, questions: 'never' })
          .map((range) => around(reading, range))
          .filter((range) => tellsStory(reading, range) >= 1.2),
      ),
  },
  phraseRule(
    { id: 'impact-cause', part: 'listen', label: 'Impact', explain: 'Says what it meant for them.' },
    ['impact-cause'],
    { evenNegated: true, evenConditional: true, questions: 'never' },
  ),
  phraseRule(
    {
      id: 'open-question',
      part: 'listen',
      act: 'open-question',
      label: 'Open question',
      explain: 'Invites the customer to tell more.',
    },
    ['open-question'],
    { questions: 'only', evenConditional: true },
  ),
  phraseRule(
    {
      id: 'diagnostic-question',
      part: 'listen',
      act: 'diagnostic-question',
      label: 'Diagnostic question',
      explain: 'Asks about this problem.',
    },
    ['diagnostic-question'],
    { questions: 'only', evenConditional: true, evenNegated: true },
  ),
  phraseRule(
    { id: 'routine-question', part: 'listen', label: 'Routine data', explain: 'Asks for data any case would need.' },
    ['routine-question'],
    any,
  ),
  {
    id: 'their-people',
    part: 'listen',
    label: 'Their people',
    explain: 'Speaks of somebody or something close to the customer.',
    find: (reading) =>
      where(reading.reply.tokens, ({ form }, index) => {
        if (!people.has(form)) return false
        const concept = reading.concepts[index]
        return concept !== undefined && (reading.moment.story.has(concept) || reading.moment.known.has(concept))
      }),
  },
  {
    id: 'apt-question',
    part: 'listen',
    act: 'diagnostic-question',
    label: 'Question about this case',
    explain: 'This question builds on what this customer said.',
    find: (reading) =>
      questions(reading).filter(
        (range) =>
          tellsStory(reading, range) >= 0.7 &&
          !(reading.hits.get('routine-question') ?? []).some((hit) => hit.from >= range.from && hit.from < range.to),
      ),
  },
]
