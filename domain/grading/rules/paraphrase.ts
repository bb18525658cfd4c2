import type { Reading } from '../reading'
import type { Range } from './rule'

const openers = new Set(
  'what when where which who whose why how is are was were do does did has have can could would will shall may should am'.split(
    ' ',
  ),
)

const asksWhat = new Set(['what', 'which', 'who', 'where', 'when', 'why', 'how'])

/** "Right label, wrong colour inside?": a statement with a question mark puts the problem back to be confirmed. */
export const echoes = (reading: Reading): Range[] =>
  reading.reply.sentences
    .filter((sentence) => {
      if (reading.reply.tokens.slice(sentence.from, sentence.from + 5).some(({ form }) => asksWhat.has(form)))
        return false
      const first = reading.reply.tokens[sentence.from]?.form ?? ''
      const second = reading.reply.tokens[sentence.from + 1]?.form ?? ''
      const opened =
        openers.has(first) || ((first === 'so' || first === 'and' || first === 'ok') && openers.has(second))
      return sentence.close === '?' && !opened && !offersThere(reading, sentence) && touched(reading, sentence) >= 3
    })
    .map(({ from, to }) => ({ from, to }))

const offersThere = (reading: Reading, range: Range): boolean =>
  ['asks-preference', 'options', 'action-promised', 'routine-question'].some((family) =>
    (reading.hits.get(family) ?? []).some((hit) => hit.from >= range.from && hit.from < range.to),
  )

/** How many different things of the story, and how many of the record, a range speaks of. */
export const touched = (reading: Reading, range: Range): number => {
  const seen = new Set<string>()
  for (let index = range.from; index < range.to; index++) {
    const concept = reading.concepts[index]
    if (concept !== undefined && (reading.moment.story.has(concept) || reading.moment.known.has(concept)))
      seen.add(concept)
  }
  return seen.size
}

const pastOfYou = new Set(
  'have had were was did paid waited ordered booked asked told said bought got went came rang called wrote lost missed took gave tried sat stood spent sent needed wanted planned trusted stayed drove found heard saw left kept came put thought expected chased cancelled returned signed carried slept worked walked chose explained reported'.split(
    ' ',
  ),
)

/** Clauses in the second person past that touch two or more things of the case, whatever words they use for them. */
export const paraphrases = (reading: Reading): Range[] =>
  reading.reply.clauses
    .filter((clause) => {
      const { tokens } = reading.reply
      const you = tokens
        .slice(clause.from, clause.to)
        .some(({ form }, offset) => form === 'you' && pastOfYou.has(tokens[clause.from + offset + 1]?.form ?? ''))
      return you && !clause.conditional && !clause.question && touched(reading, clause) >= 2
    })
    .map(({ from, to }) => ({ from, to }))
