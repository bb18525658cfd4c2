import { quadraticKappa, spearman } from '../domain/grading/agreement'
import { bootstrapInterval } from '../domain/grading/bootstrap'
import type { Part } from '../domain/grading/grade'
import { parts } from '../domain/grading/grade'
import { confidenceAt, levelAt } from '../domain/grading/model/decode'
import type { Example } from '../domain/grading/model/train'
import type { Decoding } from '../domain/grading/model/weights'
import type { LabelledMoment } from './grade-corpus'

type Interval = { readonly low: number; readonly high: number }
type Scores = readonly Record<Part, number>[]
export type Trained = {
  readonly corpus: readonly LabelledMoment[]
  readonly training: readonly LabelledMoment[]
  readonly testing: readonly LabelledMoment[]
  readonly examples: readonly Example[]
  readonly scores: Scores
  readonly tested: readonly Example[]
  readonly testedScores: Scores
  readonly decoding: Readonly<Record<Part, Decoding>>
}

const round = (value: number): number => Math.round(value * 1000) / 1000

const levels = (scores: Scores, decoding: Decoding, part: Part): number[] =>
  scores.map((score) => levelAt(decoding, score[part]))

const kappaOf = (examples: readonly Example[], scores: Scores, decoding: Decoding, part: Part): number =>
  quadraticKappa(
    examples.map((example) => example.levels[part]),
    levels(scores, decoding, part),
  )

/** How often replies marked "n % sure" were marked as the judges did, on held-out moments. */
const reliability = ({ tested, testedScores }: Trained, decoding: Decoding, part: Part) => {
  const rows = tested.map((example, index) => {
    const score = testedScores[index]?.[part] ?? 0
    const level = levelAt(decoding, score)
    return { said: confidenceAt(decoding, score, level), right: level === example.levels[part] }
  })
  return [0, 0.5, 0.6, 0.7, 0.8, 0.9].flatMap((from, index, edges) => {
    const inside = rows.filter(({ said }) => said >= from && said < (edges[index + 1] ?? 2))
    if (inside.length === 0) return []
    return [
      {
        said: round(inside.reduce((sum, { said }) => sum + said, 0) / inside.length),
        was: round(inside.filter(({ right }) => right).length / inside.length),
        replies: inside.length,
      },
    ]
  })
}

const labellersAgree = (corpus: readonly LabelledMoment[], part: Part): number => {
  const both = corpus.flatMap(({ replies }) => replies.filter(({ labels }) => labels.length > 1))
  return quadraticKappa(
    both.map(({ labels }) => labels[0]?.[part] ?? 0),
    both.map(({ labels }) => labels[1]?.[part] ?? 0),
  )
}

/** How far the held-out figure (the mean over these parts) could lie off by the luck of which moments were held out. */
const heldOutInterval = ({ tested, testedScores, decoding }: Trained, of: readonly Part[]): Interval => {
  const columns = of.map((part) => ({
    labels: tested.map((example) => example.levels[part]),
    levels: levels(testedScores, decoding[part], part),
  }))
  const [low, high] = bootstrapInterval(
    tested.map(({ group }) => group),
    (rows) =>
      columns.reduce(
        (sum, own) =>
          sum +
          quadraticKappa(
            rows.map((row) => own.labels[row] ?? 0),
            rows.map((row) => own.levels[row] ?? 0),
          ),
        0,
      ) / columns.length,
  )
  return { low: round(low), high: round(high) }
}

/** The figures the page "How grading works" shows. */
export const measureAgreement = (trained: Trained) => {
  const { corpus, training, testing, examples, scores, tested, testedScores, decoding } = trained
  const rows = Object.fromEntries(
    parts.map((part) => [
      part,
      {
        labellers: round(labellersAgree(corpus, part)),
        crossValidated: round(kappaOf(examples, scores, decoding[part], part)),
        heldOut: round(kappaOf(tested, testedScores, decoding[part], part)),
        interval: heldOutInterval(trained, [part]),
        reliability: reliability(trained, decoding[part], part),
      },
    ]),
  ) as Record<
    Part,
    {
      labellers: number
      crossValidated: number
      heldOut: number
      interval: Interval
      reliability: ReturnType<typeof reliability>
    }
  >
  const mean = (of: 'labellers' | 'crossValidated' | 'heldOut') =>
    round(parts.reduce((sum, part) => sum + rows[part][of], 0) / parts.length)
  return {
    replies: examples.length + tested.length,
    trainingMoments: training.length,
    heldOutMoments: testing.length,
    parts: rows,
    mean: { labellers: mean('labellers'), crossValidated: mean('crossValidated'), heldOut: mean('heldOut') },
    meanInterval: heldOutInterval(trained, parts),
    overallSpearman: round(
      spearman(
        tested.map((example) => example.labels[5] ?? 0),
        testedScores.map((score) => parts.reduce((sum, part) => sum + levelAt(decoding[part], score[part]), 0)),
      ),
    ),
  }
}
