/**
 * Small decision trees whose answers add up. A node is [feature, limit, left, right]: below the limit go left. A branch that
 * is negative is a leaf: -1 - its index.
 */
export type Tree = { readonly nodes: readonly (readonly [number, number, number, number])[]; readonly leaves: readonly number[] }
export type Forest = { readonly base: number; readonly trees: readonly Tree[] }

const answer = (tree: Tree, values: readonly number[]): number => {
  let at = tree.nodes.length === 0 ? -1 : 0
  while (at >= 0) {
    const node = tree.nodes[at]
    if (!node) return 0
    at = (values[node[0]] ?? 0) < node[1] ? node[2] : node[3]
  }
  return tree.leaves[-1 - at] ?? 0
}

export const scoreForest = (forest: Forest, values: readonly number[]): number => {
  let sum = forest.base
  for (const tree of forest.trees) sum += answer(tree, values)
  return sum
}
