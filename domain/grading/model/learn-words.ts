import { round4 } from './grow-trees'
import { longestRuns, termsOf, type Views } from './terms'
import { countTerms, type TermWeights, type WordList } from './words'

type Row = { readonly at: readonly number[]; readonly values: readonly number[] }

const multiply = (rows: readonly Row[], weights: Float64Array): Float64Array =>
  Float64Array.from(rows, (row) => {
    let sum = 0
    for (let index = 0; index < row.at.length; index++)
      sum += (row.values[index] ?? 0) * (weights[row.at[index] ?? 0] ?? 0)
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

const dot = (one: Float64Array, other: Float64Array): number =>
  one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0)

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

type Bags = readonly ReadonlyMap<string, number>[]

const rarityOf = (bags: Bags): Map<string, number> => {
  const seen = new Map<string, number>()
  for (const bag of bags) for (const name of bag.keys()) seen.set(name, (seen.get(name) ?? 0) + 1)
  const often = [...seen].filter(([, count]) => count >= 4).sort(([one], [other]) => (one < other ? -1 : 1))
  return new Map(often.map(([name, count]) => [name, round4(Math.log((1 + bags.length) / (1 + count)) + 1)]))
}

/** Each view is brought to length one by itself, then they stand side by side. */
const rowsOf = (
  views: readonly Bags[],
  names: readonly (readonly string[])[],
  rarity: readonly ReadonlyMap<string, number>[],
): Row[] => {
  const offsets = names.map((_, view) => names.slice(0, view).reduce((sum, own) => sum + own.length, 0))
  const places = names.map((own, view) => new Map(own.map((name, index) => [name, index + (offsets[view] ?? 0)])))
  return (views[0] ?? []).map((_, row) => {
    const at: number[] = []
    const values: number[] = []
    views.forEach((bags, view) => {
      const found = [...(bags[row] ?? [])].flatMap(([name, count]) => {
        const column = places[view]?.get(name)
        return column === undefined ? [] : [{ column, value: (1 + Math.log(count)) * (rarity[view]?.get(name) ?? 0) }]
      })
      const length = Math.sqrt(found.reduce((sum, { value }) => sum + value * value, 0)) || 1
      for (const { column, value } of found) {
        at.push(column)
        values.push(value / length)
      }
    })
    return { at, values }
  })
}

/**
 * Learns what words, and words by their role, say about each score. Terms must occur in several replies; the `keep` of each
 * view that go furthest with any score are kept, so that the list stays readable.
 */
export const learnWords = (
  seen: readonly Views[],
  targets: readonly (readonly number[])[],
  keep: number,
  ridge: number,
): WordList => {
  const views: Bags[] = [
    seen.map(([words]) => countTerms(termsOf(words, longestRuns[0]))),
    seen.map(([, roles]) => countTerms(termsOf(roles, longestRuns[1]))),
  ]
  const rarity = views.map(rarityOf)
  const scores = targets[0]?.length ?? 0
  const base = Array.from(
    { length: scores },
    (_, score) => targets.reduce((sum, row) => sum + (row[score] ?? 0), 0) / Math.max(1, targets.length),
  )
  const targetOf = (score: number): Float64Array =>
    Float64Array.from(targets, (row) => (row[score] ?? 0) - (base[score] ?? 0))
  const kept = views.map((bags, view) => {
    const names = [...(rarity[view]?.keys() ?? [])]
    const rows = rowsOf([bags], [names], [rarity[view] ?? new Map()])
    const reach = new Float64Array(names.length)
    for (let score = 0; score < scores; score++)
      spread(rows, targetOf(score), names.length).forEach((value, index) => {
        reach[index] = Math.max(reach[index] ?? 0, Math.abs(value))
      })
    return names
      .map((name, index) => ({ name, reach: reach[index] ?? 0 }))
      .sort((one, other) => other.reach - one.reach || (one.name < other.name ? -1 : 1))
      .slice(0, keep)
      .map(({ name }) => name)
      .sort()
  })
  const width = kept.reduce((sum, names) => sum + names.length, 0)
  const rows = rowsOf(views, kept, rarity)
  const solved = Array.from({ length: scores }, (_, score) => solveRidge(rows, targetOf(score), width, ridge))
  const weightsOf = (view: number): TermWeights => {
    const offset = kept.slice(0, view).reduce((sum, names) => sum + names.length, 0)
    return Object.fromEntries(
      (kept[view] ?? []).map((name, index) => [
        name,
        [rarity[view]?.get(name) ?? 0, ...solved.map((weights) => round4(weights[offset + index] ?? 0))],
      ]),
    )
  }
  return { base: base.map(round4), views: [weightsOf(0), weightsOf(1)] }
}
