import type { Gist } from './read-moment'

/** Which gists of a moment hold a concept, as columns, and how telling it is in each. */
export type Holder = {
  readonly number: number
  readonly columns: readonly number[]
  readonly weights: readonly number[]
}

/** All gists of a moment seen from the side of the concepts, so that each word of a reply is looked up once. */
export type Gists = {
  readonly columns: ReadonlyMap<Gist, number>
  readonly totals: readonly number[]
  readonly holders: ReadonlyMap<string, Holder>
}

export const indexGists = (gists: readonly Gist[]): Gists => {
  const columns = new Map<Gist, number>()
  const totals: number[] = []
  const holders = new Map<string, { number: number; columns: number[]; weights: number[] }>()
  for (const gist of gists) {
    const column = columns.size
    columns.set(gist, column)
    let total = 0
    for (const [concept, weight] of gist) {
      total += weight
      const holder = holders.get(concept)
      if (holder) {
        holder.columns.push(column)
        holder.weights.push(weight)
      } else holders.set(concept, { number: holders.size, columns: [column], weights: [weight] })
    }
    totals.push(total)
  }
  return { columns, totals, holders }
}

/** A reply laid over the gists of its moment: for each gist and token how telling the token is, 0 where it is not in it. */
export type Overlay = {
  readonly size: number
  readonly weights: Float64Array
  /** For each gist whether any token is in it. */
  readonly touched: Uint8Array
  /** For each token where its concept stood last before it, or -1. */
  readonly previous: Int32Array
  /** For each token its holder, if the moment speaks of it at all. */
  readonly holders: readonly (Holder | undefined)[]
}

export const overlay = (gists: Gists, concepts: readonly (string | undefined)[]): Overlay => {
  const size = concepts.length
  const weights = new Float64Array(size * gists.totals.length)
  const touched = new Uint8Array(gists.totals.length)
  const previous = new Int32Array(size).fill(-1)
  const latest = new Int32Array(gists.holders.size).fill(-1)
  const holders: (Holder | undefined)[] = []
  for (let index = 0; index < size; index++) {
    const concept = concepts[index]
    const holder = concept === undefined ? undefined : gists.holders.get(concept)
    holders.push(holder)
    if (holder === undefined) continue
    previous[index] = latest[holder.number] ?? -1
    latest[holder.number] = index
    const { columns } = holder
    for (let one = 0; one < columns.length; one++) {
      const column = columns[one] ?? 0
      touched[column] = 1
      weights[column * size + index] = holder.weights[one] ?? 0
    }
  }
  return { size, weights, touched, previous, holders }
}

/** Sum of the weights of tokens `from` to `to` (half open) in one gist, each concept once. */
export const weigh = (over: Overlay, column: number, from: number, to: number): number => {
  if (over.touched[column] !== 1) return 0
  const { weights, previous } = over
  const row = column * over.size
  let sum = 0
  for (let index = from; index < to; index++) {
    const weight = weights[row + index] as number
    if (weight !== 0 && (previous[index] as number) < from) sum += weight
  }
  return sum
}
