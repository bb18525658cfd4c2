/**
 * Small decision trees whose answers add up. A node is [feature, limit, left, right]: below the limit go left. A branch that
 * is negative is a leaf: -1 - its index.
 */
export type Tree = {
  readonly nodes: readonly (readonly [number, number, number, number])[]
  readonly leaves: readonly number[]
}
export type Forest = { readonly base: number; readonly trees: readonly Tree[] }

/** A forest laid out flat for fast answers, with the trees that ask about each feature. */
export type Planted = {
  readonly base: number
  readonly roots: Int32Array
  readonly features: Int32Array
  readonly limits: Float64Array
  readonly lefts: Int32Array
  readonly rights: Int32Array
  readonly leaves: Float64Array
  readonly asking: ReadonlyMap<number, readonly number[]>
}

export const plant = (forest: Forest): Planted => {
  const nodes = forest.trees.reduce((sum, tree) => sum + tree.nodes.length, 0)
  const planted = {
    roots: new Int32Array(forest.trees.length),
    features: new Int32Array(nodes),
    limits: new Float64Array(nodes),
    lefts: new Int32Array(nodes),
    rights: new Int32Array(nodes),
    leaves: new Float64Array(forest.trees.reduce((sum, tree) => sum + tree.leaves.length, 0)),
  }
  const asking = new Map<number, number[]>()
  let node = 0
  let leaf = 0
  forest.trees.forEach((tree, number) => {
    const [firstNode, firstLeaf] = [node, leaf]
    const place = (branch: number) => (branch < 0 ? branch - firstLeaf : branch + firstNode)
    planted.roots[number] = tree.nodes.length === 0 ? -1 - firstLeaf : firstNode
    for (const [feature, limit, left, right] of tree.nodes) {
      planted.features[node] = feature
      planted.limits[node] = limit
      planted.lefts[node] = place(left)
      planted.rights[node] = place(right)
      const known = asking.get(feature)
      if (!known) asking.set(feature, [number])
      else if (known[known.length - 1] !== number) known.push(number)
      node++
    }
    for (const value of tree.leaves) planted.leaves[leaf++] = value
  })
  return { base: forest.base, ...planted, asking }
}

const answer = (forest: Planted, tree: number, values: Float64Array): number => {
  let at = forest.roots[tree] ?? -1
  while (at >= 0)
    at = (
      (values[forest.features[at] as number] as number) < (forest.limits[at] as number)
        ? forest.lefts[at]
        : forest.rights[at]
    ) as number
  return forest.leaves[-1 - at] as number
}

export const scoreForest = (forest: Planted, values: Float64Array): number => {
  let sum = forest.base
  for (let tree = 0; tree < forest.roots.length; tree++) sum += answer(forest, tree, values)
  return sum
}

/** What one feature's value is worth: the score as it is, less the score had the feature been nothing. */
export const worthOf = (forest: Planted, values: Float64Array, feature: number): number => {
  const trees = forest.asking.get(feature)
  const value = values[feature] ?? 0
  if (!trees || value === 0) return 0
  let worth = 0
  for (const tree of trees) worth += answer(forest, tree, values)
  values[feature] = 0
  for (const tree of trees) worth -= answer(forest, tree, values)
  values[feature] = value
  return worth
}
