/** Two raters' marks of the same things, in the same order: `[first, second]` each. Categories are 0, 1, 2 ... */
export type Pair = readonly [number, number]

/** `matrix[i][j]` counts the things the first rater put in category i and the second in category j. */
export type Confusion = readonly (readonly number[])[]

/** What calling an i a j costs. The diagonal is 0; what is not on it is 0 or more, and somewhere more than 0. */
export type Disagreement = (i: number, j: number) => number

/** Every disagreement is as bad as any other: Cohen 1960. */
export const unweighted: Disagreement = (i, j) => (i === j ? 0 : 1)
export const linear: Disagreement = (i, j) => Math.abs(i - j)
/** Far misses cost by the square of their distance; the usual one for graded levels. */
export const quadratic: Disagreement = (i, j) => (i - j) ** 2

/** Throws for a mark outside the categories: a figure made of half the marks would look like any other. */
export function confusionOf(pairs: readonly Pair[], categories: number): Confusion {
  const matrix = Array.from({ length: categories }, () => new Array<number>(categories).fill(0))
  for (const [first, second] of pairs) {
    const row = matrix[first]
    if (!row || row[second] === undefined) throw new RangeError(`No such category: ${first}, ${second}`)
    row[second]++
  }
  return matrix
}

export const countIn = (matrix: Confusion): number => matrix.flat().reduce((sum, count) => sum + count, 0)

/** Share of things both put in the same category, 0 to 1; null when there are none. */
export function exactAgreement(matrix: Confusion): number | null {
  const all = countIn(matrix)
  return all === 0 ? null : matrix.reduce((sum, row, index) => sum + (row[index] ?? 0), 0) / all
}

/**
 * Agreement beyond chance, at most 1; 0 is what chance alone would give. 1 less the observed disagreement over the
 * disagreement of independent raters with the same habits (Cohen 1968, Psychological Bulletin 70, 213-220). Null where it
 * says nothing: no things, or both raters used one and the same category throughout, so that chance alone is perfect.
 */
export function kappaOf(matrix: Confusion, disagreement: Disagreement = quadratic): number | null {
  const all = countIn(matrix)
  if (all === 0) return null
  const rows = matrix.map((row) => row.reduce((sum, count) => sum + count, 0))
  const columns = matrix.map((_, j) => matrix.reduce((sum, row) => sum + (row[j] ?? 0), 0))
  let observed = 0
  let byChance = 0
  for (const [i, row] of matrix.entries())
    for (const [j, count] of row.entries()) {
      const cost = disagreement(i, j)
      observed += cost * count
      byChance += (cost * (rows[i] ?? 0) * (columns[j] ?? 0)) / all
    }
  return byChance === 0 ? null : 1 - observed / byChance
}
