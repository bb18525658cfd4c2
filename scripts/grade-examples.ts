import { valuesOf } from '../domain/grading/features'
import { parts } from '../domain/grading/grade'
import { inputsOf } from '../domain/grading/model/inputs'
import type { Example } from '../domain/grading/model/train'
import { wordScores } from '../domain/grading/model/words'
import { type LabelledMoment, levelOf, meanLabel } from './grade-corpus'

/** Labelled replies as the training sees them; replies nobody has labelled yet are left out. */
export const examplesOf = (moments: readonly LabelledMoment[]): Example[] =>
  moments.flatMap(({ id, moment, replies }) =>
    replies
      .filter(({ labels }) => labels.length > 0)
      .map(({ reply, labels }) => {
        const inputs = inputsOf(reply, moment)
        return {
          group: id,
          views: inputs.views,
          features: valuesOf(inputs.features),
          labels: wordScores.map((score) => meanLabel(labels, score)),
          levels: Object.fromEntries(parts.map((part) => [part, levelOf(labels, part)])) as Example['levels'],
          votes: {
            calm: labels.map((own) => own.calm),
            listen: labels.map((own) => own.listen),
            restate: labels.map((own) => own.restate),
            apologise: labels.map((own) => own.apologise),
            solve: labels.map((own) => own.solve),
          },
        }
      }),
  )
