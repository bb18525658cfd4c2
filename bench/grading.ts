import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { gradeReply } from '../domain/grading/grade-reply'
import { plainMoment, readCorpus } from '../scripts/grade-corpus'
import { type Row, report } from './report'

/**
 * npm run bench -- grading [--json]
 * Replies of about 30 words graded a second, beside wink-nlp's full pipeline over the same text in the same run; and what a
 * word costs in a reply of 3,000 words beside one of 30.
 */
const mostCost = 1.5
const mostGrowth = 1.2
const rounds = 7

const words = (text: string) => text.split(/\s+/).filter((word) => word !== '').length

const corpus = readCorpus()
const sample = corpus
  .flatMap(({ moment, replies }) => replies.map(({ reply }) => ({ reply, moment })))
  .filter(({ reply }) => words(reply) >= 25 && words(reply) <= 35)
  .slice(0, 200)

const nlp = winkNLP(model)
const { its } = nlp

const ours = () => {
  for (const { reply, moment } of sample) gradeReply(reply, moment)
}
const theirs = () => {
  for (const { reply } of sample)
    nlp
      .readDoc(reply)
      .tokens()
      .out(its.lemma as never)
}

const millis = (work: () => void): number => {
  const began = performance.now()
  work()
  return performance.now() - began
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0

const [first] = sample
const moment = first?.moment ?? plainMoment([], [], [])
const text = corpus.flatMap(({ replies }) => replies.map(({ reply }) => reply.replace(/\s+/g, ' '))).join(' ')
const cut = (from: number, count: number) =>
  text
    .split(' ')
    .slice(from, from + count)
    .join(' ')
const short = Array.from({ length: 100 }, (_, index) => cut(index * 30, 30))
const long = [cut(0, 3000)]

const gradeAll = (replies: readonly string[]) => {
  for (const reply of replies) gradeReply(reply, moment)
}

// Rounds are interleaved, so that a busy neighbour on the machine slows every contender alike; the first warms up.
const measured = { ours: [] as number[], theirs: [] as number[], short: [] as number[], long: [] as number[] }
for (let round = 0; round <= rounds; round++) {
  const times = {
    ours: millis(ours),
    theirs: millis(theirs),
    short: millis(() => gradeAll(short)),
    long: millis(() => gradeAll(long)),
  }
  if (round === 0) continue
  measured.ours.push(times.ours)
  measured.theirs.push(times.theirs)
  measured.short.push(times.short)
  measured.long.push(times.long)
}

const cost = median(measured.ours) / median(measured.theirs)
const growth = median(measured.long) / median(measured.short)
const rows: Row[] = [
  {
    bench: 'grading',
    figure: 'replies of 30 words, cost beside wink-nlp',
    value: Math.round((sample.length / median(measured.ours)) * 1000),
    unit: 'replies/s',
    ratio: Math.round(cost * 100) / 100,
    limit: mostCost,
    ok: cost <= mostCost,
  },
  {
    bench: 'grading',
    figure: 'a word among 3,000, cost beside one among 30',
    value: Math.round((median(measured.long) / 3000) * 1_000_000) / 1000,
    unit: 'us/word',
    ratio: Math.round(growth * 100) / 100,
    limit: mostGrowth,
    ok: growth <= mostGrowth,
  },
]
report(rows)
