import type { Level } from '../grade'
import type { Decoding } from './weights'

export const levelAt = (decoding: Decoding, score: number): Level =>
  score >= decoding.cuts[1] ? 2 : score >= decoding.cuts[0] ? 1 : 0

/** Share of judges' labels at this level among corpus replies scored alike; between two steps the nearer counts. */
export const confidenceAt = (decoding: Decoding, score: number, level: Level): number => {
  const step = decoding.steps.find((one) => score < one.upTo) ?? decoding.steps[decoding.steps.length - 1]
  return step?.shares[level] ?? 0
}
