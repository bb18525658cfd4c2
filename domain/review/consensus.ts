import type { Level } from '../grading/grade'

/**
 * What several people's marks of one thing come to: their median. Between two levels it is the lower one, because the
 * rubric asks for clear evidence of the higher. `how` says what kind of agreement stands behind it.
 */
export type Consensus = {
  readonly level: Level
  /** Everyone the same; more than half the same; the middle of a spread; two halves that did not meet. */
  readonly how: 'unanimous' | 'majority' | 'middle' | 'split'
}

export function consensusOf(levels: readonly Level[]): Consensus | null {
  const ordered = [...levels].sort((a, b) => a - b)
  const lower = ordered[Math.floor((ordered.length - 1) / 2)]
  const upper = ordered[Math.floor(ordered.length / 2)]
  if (lower === undefined || upper === undefined) return null
  if (ordered[0] === ordered.at(-1)) return { level: lower, how: 'unanimous' }
  const same = ordered.filter((level) => level === lower).length
  if (same * 2 > ordered.length) return { level: lower, how: 'majority' }
  return { level: lower, how: lower === upper ? 'middle' : 'split' }
}
