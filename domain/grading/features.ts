import { measure } from './measures'
import type { Reading } from './reading'
import { rules } from './rules/index'
import type { Range } from './rules/rule'

export type Found = ReadonlyMap<string, readonly Range[]>

export const findAll = (reading: Reading): Found => new Map(rules.map((rule) => [rule.id, rule.find(reading)]))

/** Every quantity the weighing may use: how often each rule found something, and the measures. */
export type Features = { readonly counts: readonly number[]; readonly measures: Readonly<Record<string, number>> }

export const featuresOf = (reading: Reading, found: Found): Features => ({
  counts: rules.map(({ id }) => Math.min(4, found.get(id)?.length ?? 0)),
  measures: measure(reading),
})

export const namesOf = ({ measures }: Features): string[] => [...rules.map(({ id }) => id), ...Object.keys(measures)]

/** In the order of `namesOf`, which is the same for every reply. */
export const valuesOf = ({ counts, measures }: Features): number[] => {
  const values = [...counts]
  for (const name in measures) values.push(measures[name] ?? 0)
  return values
}
