import type { Material } from '../domain/grading/adversarial/kind'
import { meanLabel, readLabelledCorpus } from './grade-corpus'

/** What the attacks are made of: the corpus, each moment with its replies, those judged best first. */
export const readMaterial = (): Material =>
  readLabelledCorpus().map(({ moment, replies }) => {
    const judged = replies.filter(({ labels }) => labels.length > 0)
    const best = [...judged].sort(
      (one, other) =>
        meanLabel(other.labels, 'overall') - meanLabel(one.labels, 'overall') || (one.id < other.id ? -1 : 1),
    )
    return { moment, good: best.slice(0, 5).map(({ reply }) => reply), all: replies.map(({ reply }) => reply) }
  })
