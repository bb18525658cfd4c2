/**
 * Learns the grader's weights from the corpus and writes them, byte for byte the same on every run:
 * document frequencies, weights and the agreement page's figures.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { namesOf } from '../domain/grading/features'
import { parts } from '../domain/grading/grade'
import { inputsOf } from '../domain/grading/model/inputs'
import { packWeights } from '../domain/grading/model/packing'
import { crossScore, decodeFrom, scoreAll, trainModel } from '../domain/grading/model/train'
import type { Weights } from '../domain/grading/model/weights'
import { measureAgreement } from './grade-agreement'
import { readLabelledCorpus } from './grade-corpus'
import { examplesOf } from './grade-examples'
import { countWords } from './grade-words'

const grading = join(import.meta.dirname, '../domain/grading')
const write = (name: string, value: unknown, indent?: number) =>
  writeFileSync(join(grading, name), `${JSON.stringify(value, null, indent)}\n`)

const corpus = readLabelledCorpus()

// Moments set aside by name. Nobody who writes rules or phrases reads them; one that has been read moves to the training.
const heldOut = new Set(JSON.parse(readFileSync(join(grading, 'corpus/held-out.json'), 'utf8')) as string[])
const training = corpus.filter(({ id }) => !heldOut.has(id))
const testing = corpus.filter(({ id }) => heldOut.has(id))

// Frequencies are read when modules load, so new ones need a second run of this script in a fresh process.
const frequency = countWords(training)
const frequencyFile = join(grading, 'lexicon/document-frequency.json')
const text = `${JSON.stringify(frequency, null, 2)}\n`
if (readFileSync(frequencyFile, 'utf8') !== text) {
  writeFileSync(frequencyFile, text)
  const { execFileSync } = await import('node:child_process')
  execFileSync(process.execPath, [...process.execArgv, ...process.argv.slice(1)], { stdio: 'inherit' })
  process.exit(0)
}

const first = training[0]
if (!first) throw new Error('the corpus is empty')
const features = namesOf(inputsOf('', first.moment).features)
const examples = examplesOf(training)
const scores = crossScore(examples, features)
const decoding = decodeFrom(examples, scores)
const model = trainModel(examples, features)
const tested = examplesOf(testing)
const testedScores = scoreAll(model, tested)

const learned = {
  features,
  words: model.words,
  parts: Object.fromEntries(
    parts.map((part) => [part, { forest: model.forests[part], decoding: decoding[part] }]),
  ) as Weights['parts'],
}
const grader = createHash('sha256').update(JSON.stringify(learned)).digest('hex').slice(0, 12)
write('weights.json', packWeights({ grader, ...learned }), 2)

const agreement = measureAgreement({ corpus, training, testing, examples, scores, tested, testedScores, decoding })
write('agreement.json', { grader, ...agreement }, 2)
for (const part of parts) {
  const row = agreement.parts[part]
  console.log(
    `${part.padEnd(10)} labellers ${row.labellers.toFixed(3)}  cross-validated ${row.crossValidated.toFixed(3)}  held out ${row.heldOut.toFixed(3)}`,
  )
  for (const bin of row.reliability)
    console.log(
      `  said ${(100 * bin.said).toFixed(0).padStart(3)} %  was ${(100 * bin.was).toFixed(0).padStart(3)} %  of ${bin.replies}`,
    )
}
console.log(
  `mean       labellers ${agreement.mean.labellers.toFixed(3)}  cross-validated ${agreement.mean.crossValidated.toFixed(3)}  held out ${agreement.mean.heldOut.toFixed(3)}`,
)
