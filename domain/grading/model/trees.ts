/**
 * Small decision trees whose answers add up. A node is [feature, limit, left, right]: below the limit go left. A branch that
 * is negative is a leaf: -1 - its index.
 */
export type Tree = {
  readonly nodes: readonly (readonly [number, number, number, number])[]
  readonly leaves: readonly number[]
}
export type Forest = { readonly base: number; readonly trees: readonly Tree[] }

/**
 * A forest laid out flat for fast answers, with the trees that ask about each feature. `branches` holds two to a node. What
 * was asked on the way to a leaf is kept as a bit for each feature, features 32 apart sharing one.
 */
export type Planted = {
  readonly base: number
  readonly roots: Int32Array
  readonly features: Int32Array
  readonly limits: Float64Array
  readonly branches: Int32Array
  readonly leaves: Float64Array
  readonly asked: Int32Array
  readonly asking: ReadonlyMap<number, readonly number[]>
}

const bitOf = (feature: number): number => 1 << (feature & 31)

/** Notes for every leaf below a branch what was asked on the way there. */
const noteAsked = (tree: Tree, branch: number, sofar: number, note: (leaf: number, asked: number) => void): void => {
  if (branch < 0) {
    note(-1 - branch, sofar)
    return
  }
  const [feature, , left, right] = tree.nodes[branch] ?? [0, 0, -1, -1]
  noteAsked(tree, left, sofar | bitOf(feature), note)
  noteAsked(tree, right, sofar | bitOf(feature), note)
}

export const plant = (forest: Forest): Planted => {
  const nodes = forest.trees.reduce((sum, tree) => sum + tree.nodes.length, 0)
  const leaves = forest.trees.reduce((sum, tree) => sum + tree.leaves.length, 0)
  const planted = {
    roots: new Int32Array(forest.trees.length),
    features: new Int32Array(nodes),
    limits: new Float64Array(nodes),
    branches: new Int32Array(nodes * 2),
    leaves: new Float64Array(leaves),
    asked: new Int32Array(leaves),
  }
  const asking = new Map<number, number[]>()
  let node = 0
  let leaf = 0
  forest.trees.forEach((tree, number) => {
    const [firstNode, firstLeaf] = [node, leaf]
    const place = (branch: number) => (branch < 0 ? branch - firstLeaf : branch + firstNode)
    planted.roots[number] = tree.nodes.length === 0 ? -1 - firstLeaf : firstNode
    noteAsked(tree, tree.nodes.length === 0 ? -1 : 0, 0, (own, asked) => {
      planted.asked[firstLeaf + own] = asked
    })
    for (const [feature, limit, left, right] of tree.nodes) {
      planted.features[node] = feature
      planted.limits[node] = limit
      planted.branches[node * 2] = place(left)
      planted.branches[node * 2 + 1] = place(right)
      const known = asking.get(feature)
      if (!known) asking.set(feature, [number])
      else if (known[known.length - 1] !== number) known.push(number)
      node++
    }
    for (const value of tree.leaves) planted.leaves[leaf++] = value
  })
  return { base: forest.base, ...planted, asking }
}

/** The leaf a tree ends in. */
const leafOf = (forest: Planted, tree: number, values: Float64Array): number => {
  const { features, limits, branches } = forest
  let at = forest.roots[tree] as number
  while (at >= 0) {
    const below = (values[features[at] as number] as number) < (limits[at] as number)
    at = branches[below ? at * 2 : at * 2 + 1] as number
  }
  return -1 - at
}

/** The leaf every tree of a forest ends in for these values. */
export const leavesOf = (forest: Planted, values: Float64Array): Int32Array => {
  const ends = new Int32Array(forest.roots.length)
  for (let tree = 0; tree < ends.length; tree++) ends[tree] = leafOf(forest, tree, values)
  return ends
}

export const sumLeaves = (forest: Planted, ends: Int32Array): number => {
  let sum = forest.base
  for (let tree = 0; tree < ends.length; tree++) sum += forest.leaves[ends[tree] as number] as number
  return sum
}

export const scoreForest = (forest: Planted, values: Float64Array): number =>
  sumLeaves(forest, leavesOf(forest, values))

/**
 * What one feature's value is worth: the score as it is, less the score had the feature been nothing. `ends` are the leaves
 * for these values; a tree that asked nothing of the feature on its way ends in the same one.
 */
export const worthOf = (forest: Planted, values: Float64Array, ends: Int32Array, feature: number): number => {
  const trees = forest.asking.get(feature)
  const value = values[feature] ?? 0
  if (!trees || value === 0) return 0
  const { leaves, asked } = forest
  const bit = bitOf(feature)
  let worth = 0
  for (let one = 0; one < trees.length; one++) worth += leaves[ends[trees[one] as number] as number] as number
  values[feature] = 0
  for (let one = 0; one < trees.length; one++) {
    const tree = trees[one] as number
    const end = ends[tree] as number
    const other = ((asked[end] as number) & bit) === 0 ? end : leafOf(forest, tree, values)
    worth -= leaves[other] as number
  }
  values[feature] = value
  return worth
}
