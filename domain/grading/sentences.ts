import { weigh } from './gists'
import type { Gist, PolicyLine } from './read-moment'
import type { Reading } from './reading'

/** How much of a gist each sentence touches. */
export const bySentence = (reading: Reading, gist: Gist): Float64Array => {
  const column = reading.moment.gists.columns.get(gist) ?? -1
  const { sentences } = reading.reply
  const touched = new Float64Array(sentences.length)
  for (let index = 0; index < sentences.length; index++) {
    const { from, to } = sentences[index] as { from: number; to: number }
    touched[index] = weigh(reading.over, column, from, to)
  }
  return touched
}

/** How much of one line of the card a reply says: in its best sentence, in its best one that acts, and all together. */
export type LineShare = {
  readonly line: PolicyLine
  readonly best: number
  readonly acting: number
  readonly all: number
}

export const lineShares = (reading: Reading, acts: readonly boolean[]): LineShare[] =>
  reading.moment.policy.map((line) => {
    const column = reading.moment.gists.columns.get(line.gist) ?? -1
    if (reading.over.touched[column] !== 1) return { line, best: 0, acting: 0, all: 0 }
    const enough = Math.max(1.5, line.total)
    const touched = bySentence(reading, line.gist)
    let best = 0
    let acting = 0
    for (let index = 0; index < touched.length; index++) {
      const share = (touched[index] as number) / enough
      if (share > best) best = share
      if (acts[index] && share > acting) acting = share
    }
    return { line, best, acting, all: weigh(reading.over, column, 0, reading.over.size) / enough }
  })
