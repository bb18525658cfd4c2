import { type Interval, intervalOf } from './interval'
import type { Random } from './random'

/**
 * How far a rater's marks lie from the consensus, in levels: below 0 is harsh, above 0 lenient. The interval tells whether
 * that is a habit or chance.
 */
export type Severity = {
  readonly mean: number | null
  readonly interval: Interval | null
  readonly habit: 'harsh' | 'lenient' | 'none'
}

const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length

/** `differences` are the rater's level less the consensus, one for each thing marked. */
export function severityOf(differences: readonly number[], random: Random): Severity {
  const interval = intervalOf(differences, meanOf, random)
  const habit = interval === null ? 'none' : interval.high < 0 ? 'harsh' : interval.low > 0 ? 'lenient' : 'none'
  return { mean: meanOf(differences), interval, habit }
}
