import { measure } from './measures'
import type { Reading } from './reading'
import { rules } from './rules/index'
import type { Range } from './rules/rule'

export type Found = ReadonlyMap<string, readonly Range[]>

export const findAll = (reading: Reading): Found => new Map(rules.map((rule) => [rule.id, rule.find(reading)]))

/** Every quantity the weighing may use, by name: how often each rule found something, and the measures. */
export const featuresOf = (reading: Reading, found: Found): Readonly<Record<string, number>> => {
  const features: Record<string, number> = {}
  for (const [id, ranges] of found) features[id] = Math.min(4, ranges.length)
  return { ...features, ...measure(reading) }
}
