import type { Forest, Tree } from './trees'

export type Growing = {
  readonly trees: number
  readonly depth: number
  readonly rate: number
  readonly rows: number
  readonly columns: number
  readonly leaf: number
  readonly seed: number
}

/** Mulberry32: the same seed gives the same draws on every machine. */
const draws = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export const round4 = (value: number): number => Math.round(value * 10_000) / 10_000

/** Up to 31 limits per feature, half way between neighbouring values at even shares of the rows. */
const limitsOf = (rows: readonly (readonly number[])[], feature: number): number[] => {
  const sorted = rows.map((row) => row[feature] ?? 0).sort((one, other) => one - other)
  const limits: number[] = []
  const wanted = 32
  for (let share = 1; share < wanted; share++) {
    const at = Math.floor((share * sorted.length) / wanted)
    let low = at
    while (low > 0 && sorted[low] === sorted[at]) low--
    for (const [one, other] of [
      [sorted[low], sorted[at]],
      [sorted[at], sorted.find((value) => value > (sorted[at] ?? 0))],
    ] as const) {
      if (one === undefined || other === undefined || one === other) continue
      const limit = round4((one + other) / 2)
      if (!limits.includes(limit)) limits.push(limit)
    }
  }
  return limits.sort((one, other) => one - other)
}

export type Binned = { readonly limits: readonly (readonly number[])[]; readonly columns: readonly Uint8Array[] }

export const binRows = (rows: readonly (readonly number[])[]): Binned => {
  const width = rows[0]?.length ?? 0
  const limits: number[][] = []
  const columns: Uint8Array[] = []
  for (let feature = 0; feature < width; feature++) {
    const own = limitsOf(rows, feature)
    limits.push(own)
    columns.push(Uint8Array.from(rows, (row) => own.filter((limit) => (row[feature] ?? 0) >= limit).length))
  }
  return { limits, columns }
}

type Split = { feature: number; bin: number; gain: number }

/** For some features which way they may push: more of it never lowers (1) or never raises (-1) the score. */
export type Directions = ReadonlyMap<number, 1 | -1>

const bestSplit = (
  binned: Binned,
  members: readonly number[],
  residual: Float64Array,
  features: readonly number[],
  leaf: number,
  directions: Directions,
): Split | undefined => {
  let best: Split | undefined
  let all = 0
  for (const row of members) all += residual[row] ?? 0
  const rooted = (all * all) / members.length
  const sums = new Float64Array(64)
  const counts = new Int32Array(64)
  for (const feature of features) {
    const bins = (binned.limits[feature]?.length ?? 0) + 1
    const column = binned.columns[feature]
    if (bins < 2 || !column) continue
    sums.fill(0)
    counts.fill(0)
    for (const row of members) {
      const bin = column[row] ?? 0
      sums[bin] = (sums[bin] ?? 0) + (residual[row] ?? 0)
      counts[bin] = (counts[bin] ?? 0) + 1
    }
    let sum = 0
    let count = 0
    for (let bin = 0; bin + 1 < bins; bin++) {
      sum += sums[bin] ?? 0
      count += counts[bin] ?? 0
      const rest = members.length - count
      if (count < leaf || rest < leaf) continue
      const gain = (sum * sum) / count + ((all - sum) * (all - sum)) / rest - rooted
      const direction = directions.get(feature)
      if (direction !== undefined && direction * ((all - sum) / rest - sum / count) < 0) continue
      if (gain > (best?.gain ?? 1e-9)) best = { feature, bin, gain }
    }
  }
  return best
}

/** Gradient boosting on squared error: each tree learns what the ones before it left over. */
export const growForest = (
  binned: Binned,
  target: readonly number[],
  growing: Growing,
  directions: Directions = new Map(),
): Forest => {
  const random = draws(growing.seed)
  const size = target.length
  const width = binned.columns.length
  const base = round4(target.reduce((sum, value) => sum + value, 0) / size)
  const residual = Float64Array.from(target, (value) => value - base)
  const trees: Tree[] = []
  for (let number = 0; number < growing.trees; number++) {
    const nodes: [number, number, number, number][] = []
    const leaves: number[] = []
    const bins: number[] = []
    const pick = (): number[] => {
      const chosen: number[] = []
      for (let feature = 0; feature < width; feature++) if (random() < growing.columns) chosen.push(feature)
      return chosen
    }
    const meanOf = (rows: readonly number[]): number => {
      let sum = 0
      for (const row of rows) sum += residual[row] ?? 0
      return sum / Math.max(1, rows.length)
    }
    // A split on a directed feature parts the range its two sides may answer in, so that the direction holds below it too.
    const grow = (members: readonly number[], depth: number, low: number, high: number): number => {
      const split =
        depth < growing.depth && members.length >= 2 * growing.leaf
          ? bestSplit(binned, members, residual, pick(), growing.leaf, directions)
          : undefined
      if (!split) {
        leaves.push(round4(growing.rate * Math.min(high, Math.max(low, meanOf(members)))))
        return -leaves.length
      }
      const at = nodes.length
      nodes.push([split.feature, binned.limits[split.feature]?.[split.bin] ?? 0, 0, 0])
      bins[at] = split.bin
      const column = binned.columns[split.feature]
      const below = members.filter((row) => (column?.[row] ?? 0) <= split.bin)
      const above = members.filter((row) => (column?.[row] ?? 0) > split.bin)
      const direction = directions.get(split.feature)
      const middle = Math.min(high, Math.max(low, (meanOf(below) + meanOf(above)) / 2))
      const left = grow(below, depth + 1, direction === -1 ? middle : low, direction === 1 ? middle : high)
      const right = grow(above, depth + 1, direction === 1 ? middle : low, direction === -1 ? middle : high)
      nodes[at] = [split.feature, binned.limits[split.feature]?.[split.bin] ?? 0, left, right]
      return at
    }
    const members: number[] = []
    for (let row = 0; row < size; row++) if (random() < growing.rows) members.push(row)
    grow(members, 0, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)
    for (let row = 0; row < size; row++) {
      let at = nodes.length === 0 ? -1 : 0
      while (at >= 0) {
        const node = nodes[at]
        if (!node) break
        at = (binned.columns[node[0]]?.[row] ?? 0) <= (bins[at] ?? 0) ? node[2] : node[3]
      }
      residual[row] = (residual[row] ?? 0) - (leaves[-1 - at] ?? 0)
    }
    trees.push({ nodes, leaves })
  }
  return { base, trees }
}
