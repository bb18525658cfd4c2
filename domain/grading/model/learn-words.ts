import type { Text } from '../text/token'
import { round4 } from './grow-trees'
import { termsOf } from './terms'
import type { WordList } from './words'

type Row = { readonly at: readonly number[]; readonly values: readonly number[] }

const multiply = (rows: readonly Row[], weights: Float64Array): Float64Array =>
  Float64Array.from(rows, (row) => {
    let sum = 0
    for (let index = 0; index < row.at.length; index++) sum += (row.values[index] ?? 0) * (weights[row.at[index] ?? 0] ?? 0)
    return sum
  })

const spread = (rows: readonly Row[], values: Float64Array, width: number): Float64Array => {
  const out = new Float64Array(width)
  rows.forEach((row, number) => {
    const value = values[number] ?? 0
    for (let index = 0; index < row.at.length; index++) {
      const column = row.at[index] ?? 0
      out[column] = (out[column] ?? 0) + (row.values[index] ?? 0) * value
    }
  })
  return out
}

const dot = (one: Float64Array, other: Float64Array): number => one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0)

/** Ridge regression by conjugate gradients: a fixed number of steps, the same in every run. */
const solveRidge = (rows: readonly Row[], target: Float64Array, width: number, ridge: number): Float64Array => {
  const weights = new Float64Array(width)
  let left = spread(rows, target, width)
  let way = Float64Array.from(left)
  let size = dot(left, left)
  for (let step = 0; step < 60 && size > 1e-9; step++) {
    const pushed = spread(rows, multiply(rows, way), width).map((value, index) => value + ridge * (way[index] ?? 0))
    const pace = size / dot(way, pushed)
    for (let index = 0; index < width; index++) weights[index] = (weights[index] ?? 0) + pace * (way[index] ?? 0)
    left = left.map((value, index) => value - pace * (pushed[index] ?? 0))
    const next = dot(left, left)
    way = left.map((value, index) => value + (next / size) * (way[index] ?? 0))
    size = next
  }
  return weights
}

/**
 * Learns what words say about each score. Terms must occur in several replies; of those the `keep` that go furthest with
 * any score are kept, so that the list stays readable.
 */
export const learnWords = (texts: readonly Text[], targets: readonly (readonly number[])[], keep: number, ridge: number): WordList => {
  const bags = texts.map((text) => {
    const times = new Map<string, number>()
    for (const { name } of termsOf(text)) times.set(name, (times.get(name) ?? 0) + 1)
    return times
  })
  const seen = new Map<string, number>()
  for (const bag of bags) for (const name of bag.keys()) seen.set(name, (seen.get(name) ?? 0) + 1)
  const scores = targets[0]?.length ?? 0
  const base = Array.from({ length: scores }, (_, score) => targets.reduce((sum, row) => sum + (row[score] ?? 0), 0) / Math.max(1, targets.length))
  const candidates = [...seen].filter(([, count]) => count >= 4).map(([name]) => name).sort()
  const rarity = new Map(candidates.map((name) => [name, round4(Math.log((1 + texts.length) / (1 + (seen.get(name) ?? 0))) + 1)]))
  const rowsFor = (names: readonly string[]): Row[] => {
    const place = new Map(names.map((name, index) => [name, index]))
    return bags.map((bag) => {
      const at: number[] = []
      const values: number[] = []
      for (const [name, count] of bag) {
        const column = place.get(name)
        if (column === undefined) continue
        at.push(column)
        values.push((1 + Math.log(count)) * (rarity.get(name) ?? 0))
      }
      const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1
      return { at, values: values.map((value) => value / length) }
    })
  }
  const targetOf = (score: number): Float64Array => Float64Array.from(targets, (row) => (row[score] ?? 0) - (base[score] ?? 0))
  const all = rowsFor(candidates)
  const reach = new Float64Array(candidates.length)
  for (let score = 0; score < scores; score++) spread(all, targetOf(score), candidates.length).forEach((value, index) => { reach[index] = Math.max(reach[index] ?? 0, Math.abs(value)) })
  const kept = candidates
    .map((name, index) => ({ name, reach: reach[index] ?? 0 }))
    .sort((one, other) => other.reach - one.reach || (one.name < other.name ? -1 : 1))
    .slice(0, keep)
    .map(({ name }) => name)
    .sort()
  const rows = rowsFor(kept)
  const solved = Array.from({ length: scores }, (_, score) => solveRidge(rows, targetOf(score), kept.length, ridge))
  return { base: base.map(round4), terms: Object.fromEntries(kept.map((name, index) => [name, [rarity.get(name) ?? 0, ...solved.map((weights) => round4(weights[index] ?? 0))]])) }
}
