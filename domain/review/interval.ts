import type { Random } from './random'

/** 95 of 100 such intervals hold the true value. */
export type Interval = { readonly low: number; readonly high: number }

type Options = { readonly samples?: number; readonly level?: number }

/** With fewer things than this an interval would promise more than the data hold. */
export const leastForInterval = 5

/**
 * Percentile bootstrap (Efron and Tibshirani 1993, chapter 13): the things are drawn again with putting back, the
 * statistic is taken of each draw. Null with too few things, or when most draws leave the statistic undefined.
 */
export function intervalOf<Thing>(
  things: readonly Thing[],
  statistic: (drawn: readonly Thing[]) => number | null,
  random: Random,
  { samples = 1000, level = 0.95 }: Options = {},
): Interval | null {
  if (things.length < leastForInterval) return null
  const values: number[] = []
  for (let sample = 0; sample < samples; sample++) {
    const drawn = things.map(() => things[Math.floor(random() * things.length)] as Thing)
    const value = statistic(drawn)
    if (value !== null) values.push(value)
  }
  if (values.length < samples / 2) return null
  values.sort((a, b) => a - b)
  const at = (share: number) => values[Math.round(share * (values.length - 1))] as number
  return { low: at((1 - level) / 2), high: at((1 + level) / 2) }
}
