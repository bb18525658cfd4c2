import { countAll, isForeign } from './counts'
import { coveragesOf } from './coverage'
import type { Reading } from './reading'
import { tellsStory, touches, whole } from './rules/story'
import { bySentence, lineShares } from './sentences'
import type { Token } from './text/token'

/** What is measured over the whole reply rather than found in it. Each is a plain quantity a person could check. */
export type Measures = Readonly<Record<string, number>>

const personal = new Set(['i', 'we', 'you', 'my', 'our', 'your', 'me', 'us', 'sorry', 'please'])

const best = (values: ArrayLike<number>): number => {
  let most = 0
  for (let index = 0; index < values.length; index++) most = Math.max(most, values[index] as number)
  return most
}

const secondBest = (values: ArrayLike<number>): number => {
  let first = Number.NEGATIVE_INFINITY
  let second = Number.NEGATIVE_INFINITY
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number
    second = Math.max(second, Math.min(first, value))
    first = Math.max(first, value)
  }
  return values.length < 2 ? 0 : second
}

/** Whether any token of a range passes a test. */
const anyIn = (tokens: readonly Token[], from: number, to: number, test: (token: Token, index: number) => boolean) => {
  for (let index = from; index < to; index++) if (test(tokens[index] as Token, index)) return true
  return false
}

const isPersonal = ({ form }: Token): boolean => personal.has(form)
const isYou = ({ form }: Token): boolean => form === 'you' || form === 'your'

export const measure = (reading: Reading): Measures => {
  const { reply, moment, acting } = reading
  const { tokens, sentences, clauses } = reply
  const counts = countAll(reading)
  const words = Math.max(1, counts.words)
  const spoken = Math.max(1, sentences.length)
  const { story, last, known, agent } = coveragesOf(reading)
  const sentenceStory = bySentence(reading, moment.story)
  const acts = sentences.map(({ from, to }) => anyIn(tokens, from, to, (_, index) => acting[index] === true))
  const lines = lineShares(reading, acts)
  const allowed = lines.filter(({ line }) => !line.forbids)
  const forbidden = lines.filter(({ line }) => line.forbids)
  const allowedBest = best(allowed.map((share) => share.best))
  const forbiddenBest = best(forbidden.map((share) => share.best))
  const factShares = moment.facts.map((fact) => touches(reading, whole(reading), fact.gist) / Math.max(1.5, fact.total))
  return {
    words: counts.words,
    sentences: sentences.length,
    meanSentence: counts.words / spoken,
    questions: sentences.filter((sentence) => sentence.question).length,
    lastIsQuestion: sentences[sentences.length - 1]?.question ? 1 : 0,
    firstIsQuestion: sentences[0]?.question ? 1 : 0,
    story: story.all,
    storyPlain: story.plain,
    storyAsked: story.asked,
    storyActing: story.acting,
    storyLast: last.all,
    storyLastPlain: last.plain,
    storyShare: story.all / Math.max(1, moment.gists.totals[moment.gists.columns.get(moment.story) ?? 0] ?? 0),
    bestSentence: best(sentenceStory),
    secondSentence: secondBest(sentenceStory),
    bestPlainSentence: best(sentenceStory.filter((_, index) => !sentences[index]?.question)),
    bestAsked: best(clauses.filter(({ question }) => question).map((clause) => tellsStory(reading, clause))),
    known: known.all,
    knownPlain: known.plain,
    bestKnown: best(bySentence(reading, moment.known)),
    bestFact: best(factShares),
    secondFact: secondBest(factShares),
    agentEcho: agent.all,
    density: counts.content === 0 ? 0 : 1 - counts.novel / counts.content,
    novel: counts.novel,
    allowedBest,
    allowedAll: best(allowed.map(({ all }) => all)),
    allowedSecond: secondBest(allowed.map(({ all }) => all)),
    forbiddenBest,
    forbiddenLead: forbiddenBest - allowedBest,
    hasPolicy: moment.policy.length > 0 ? 1 : 0,
    hasFacts: moment.facts.length > 0 ? 1 : 0,
    turns: moment.agent.length,
    numbersRight: counts.numbersRight,
    numbersForeign: counts.numbersForeign,
    numbersAll: counts.numbersAll,
    you: counts.you,
    youShare: counts.you / words,
    i: counts.i + counts.myself,
    we: counts.we,
    iShare: counts.i / words,
    weShare: counts.we / words,
    nots: counts.nots,
    notShare: counts.nots / words,
    buts: counts.buts,
    and: counts.and,
    will: counts.will,
    can: counts.can,
    wordLength: counts.letters / words,
    commas: counts.commas,
    impersonal: sentences.filter(({ from, to }) => !anyIn(tokens, from, to, isPersonal)).length / spoken,
    speaksTo: sentences.filter(({ from, to }) => anyIn(tokens, from, to, isYou)).length / spoken,
    firstStory: sentenceStory[0] ?? 0,
    firstLast: sentences[0] ? touches(reading, sentences[0], moment.last) : 0,
    secondStory: sentenceStory[1] ?? 0,
    wrongRetelling: sentences.filter(
      ({ from, to }, index) =>
        (sentenceStory[index] ?? 0) >= 0.8 && anyIn(tokens, from, to, (_, at) => isForeign(reading, at)),
    ).length,
    storySentences: sentenceStory.filter((value) => value >= 1).length,
    repeats: words - counts.distinct,
    titles: counts.titles,
    actingShare: counts.acting / words,
    askingShare: counts.asking / words,
    allowedActing: best(allowed.map((share) => share.acting)),
    forbiddenActing: best(forbidden.map((share) => share.acting)),
    lower: reply.original === reply.original.toLowerCase() ? 1 : 0,
    repaired: counts.repaired / words,
    story1: (story.plain / Math.max(6, words)) * 10,
  }
}
