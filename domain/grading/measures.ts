import type { Gist } from './read-moment'
import type { Reading } from './reading'
import { numbersAt, touches, whole } from './rules/story'

/** What is measured over the whole reply rather than found in it. Each is a plain quantity a person could check. */
export type Measures = Readonly<Record<string, number>>

const personal = new Set(['i', 'we', 'you', 'my', 'our', 'your', 'me', 'us', 'sorry', 'please'])

const isForeign = (reading: Reading, index: number): boolean => {
  const keys = numbersAt(reading, index)
  return keys.length > 0 && !keys.some((key) => reading.moment.numbers.has(key))
}

const total = (gist: Gist): number => {
  let sum = 0
  for (const weight of gist.values()) sum += weight
  return sum
}

const coverage = (reading: Reading, gist: Gist, wanted: (index: number) => boolean): number => {
  const seen = new Set<string>()
  let weight = 0
  reading.concepts.forEach((concept, index) => {
    if (concept === undefined || seen.has(concept) || !wanted(index)) return
    const found = gist.get(concept)
    if (found === undefined) return
    seen.add(concept)
    weight += found
  })
  return weight
}

const best = (values: readonly number[]): number => values.reduce((most, value) => Math.max(most, value), 0)
const secondBest = (values: readonly number[]): number => [...values].sort((one, other) => other - one)[1] ?? 0

export const measure = (reading: Reading): Measures => {
  const { reply, moment, concepts, acting, asking } = reading
  const { tokens, sentences, clauses } = reply
  const plain = (index: number) => !acting[index] && !asking[index]
  const content = concepts.filter((concept) => concept !== undefined).length
  const novel = concepts.filter(
    (concept) => concept !== undefined && !moment.story.has(concept) && !moment.known.has(concept),
  ).length
  const sentenceStory = sentences.map((sentence) => touches(reading, sentence, moment.story))
  const sentenceKnown = sentences.map((sentence) => touches(reading, sentence, moment.known))
  const plainStory = sentences
    .filter((sentence) => !sentence.question)
    .map((sentence) => touches(reading, sentence, moment.story))
  const askedStory = clauses.filter((clause) => clause.question).map((clause) => touches(reading, clause, moment.story))
  const numbers = tokens.map((_, index) => numbersAt(reading, index))
  const lines = moment.policy.map((line) => ({
    line,
    share: best(sentences.map((sentence) => touches(reading, sentence, line.gist))) / Math.max(1.5, line.total),
    all: touches(reading, whole(reading), line.gist) / Math.max(1.5, line.total),
  }))
  const allowed = lines.filter(({ line }) => !line.forbids)
  const forbidden = lines.filter(({ line }) => line.forbids)
  const factShares = moment.facts.map((fact) => touches(reading, whole(reading), fact.gist) / Math.max(1.5, fact.total))
  const count = (...forms: string[]) => tokens.filter((token) => forms.includes(token.form)).length
  const words = Math.max(1, tokens.filter(({ kind }) => kind !== 'emoji').length)
  return {
    words: tokens.filter(({ kind }) => kind !== 'emoji').length,
    sentences: sentences.length,
    meanSentence: tokens.filter(({ kind }) => kind !== 'emoji').length / Math.max(1, sentences.length),
    questions: sentences.filter((sentence) => sentence.question).length,
    lastIsQuestion: sentences[sentences.length - 1]?.question ? 1 : 0,
    firstIsQuestion: sentences[0]?.question ? 1 : 0,
    story: coverage(reading, moment.story, () => true),
    storyPlain: coverage(reading, moment.story, plain),
    storyAsked: coverage(reading, moment.story, (index) => asking[index] ?? false),
    storyActing: coverage(reading, moment.story, (index) => acting[index] ?? false),
    storyLast: coverage(reading, moment.last, () => true),
    storyLastPlain: coverage(reading, moment.last, plain),
    storyShare: coverage(reading, moment.story, () => true) / Math.max(1, total(moment.story)),
    bestSentence: best(sentenceStory),
    secondSentence: secondBest(sentenceStory),
    bestPlainSentence: best(plainStory),
    bestAsked: best(askedStory),
    known: coverage(reading, moment.known, () => true),
    knownPlain: coverage(reading, moment.known, plain),
    bestKnown: best(sentenceKnown),
    bestFact: best(factShares),
    secondFact: secondBest(factShares),
    agentEcho: coverage(reading, moment.agentGist, () => true),
    density: content === 0 ? 0 : 1 - novel / content,
    novel,
    allowedBest: best(allowed.map(({ share }) => share)),
    allowedAll: best(allowed.map(({ all }) => all)),
    allowedSecond: secondBest(allowed.map(({ all }) => all)),
    forbiddenBest: best(forbidden.map(({ share }) => share)),
    forbiddenLead: best(forbidden.map(({ share }) => share)) - best(allowed.map(({ share }) => share)),
    hasPolicy: moment.policy.length > 0 ? 1 : 0,
    hasFacts: moment.facts.length > 0 ? 1 : 0,
    turns: moment.agent.length,
    numbersRight: numbers.filter((keys) => keys.some((key) => moment.storyNumbers.has(key))).length,
    numbersForeign: numbers.filter(
      (keys, index) => keys.length > 0 && tokens[index]?.form !== 'one' && !keys.some((key) => moment.numbers.has(key)),
    ).length,
    numbersAll: numbers.filter((keys) => keys.length > 0).length,
    you: count('you', 'your', 'yours'),
    youShare: count('you', 'your', 'yours') / words,
    i: count('i', 'my', 'me', 'myself'),
    we: count('we', 'our', 'us'),
    iShare: count('i', 'my', 'me') / words,
    weShare: count('we', 'our', 'us') / words,
    nots: count('not', 'never', 'no', 'nothing', 'nobody'),
    notShare: count('not', 'never', 'no', 'nothing', 'nobody') / words,
    buts: count('but', 'however', 'although', 'though', 'unfortunately'),
    and: count('and'),
    will: count('will', 'going'),
    can: count('can', 'could'),
    wordLength: tokens.reduce((sum, token) => sum + (token.kind === 'emoji' ? 0 : token.form.length), 0) / words,
    commas: tokens.filter((token) => token.before.includes(',')).length,
    impersonal:
      sentences.filter((sentence) => !tokens.slice(sentence.from, sentence.to).some(({ form }) => personal.has(form)))
        .length / Math.max(1, sentences.length),
    speaksTo:
      sentences.filter((sentence) =>
        tokens.slice(sentence.from, sentence.to).some(({ form }) => form === 'you' || form === 'your'),
      ).length / Math.max(1, sentences.length),
    firstStory: sentenceStory[0] ?? 0,
    firstLast: sentences[0] ? touches(reading, sentences[0], moment.last) : 0,
    secondStory: sentenceStory[1] ?? 0,
    wrongRetelling: sentences.filter(
      (sentence, index) =>
        (sentenceStory[index] ?? 0) >= 0.8 &&
        tokens
          .slice(sentence.from, sentence.to)
          .some((token, offset) => isForeign(reading, sentence.from + offset) && token.form !== 'one'),
    ).length,
    storySentences: sentenceStory.filter((value) => value >= 1).length,
    repeats: words - new Set(tokens.filter(({ kind }) => kind !== 'emoji').map(({ form }) => form)).size,
    titles: count('sir', 'madam', 'mr', 'mrs', 'ms', 'dear'),
    actingShare: acting.filter((acted, index) => acted && tokens[index]?.kind !== 'emoji').length / words,
    askingShare: asking.filter((asked, index) => asked && tokens[index]?.kind !== 'emoji').length / words,
    allowedActing: best(
      sentences
        .filter((sentence) => acting.slice(sentence.from, sentence.to).some(Boolean))
        .flatMap((sentence) =>
          allowed.map(({ line }) => touches(reading, sentence, line.gist) / Math.max(1.5, line.total)),
        ),
    ),
    forbiddenActing: best(
      sentences
        .filter((sentence) => acting.slice(sentence.from, sentence.to).some(Boolean))
        .flatMap((sentence) =>
          forbidden.map(({ line }) => touches(reading, sentence, line.gist) / Math.max(1.5, line.total)),
        ),
    ),
    lower: reply.original === reply.original.toLowerCase() ? 1 : 0,
    repaired: tokens.filter((token) => token.repaired).length / words,
    story1: (coverage(reading, moment.story, plain) / Math.max(6, words)) * 10,
  }
}
