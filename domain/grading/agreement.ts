/** How well two sets of marks agree. */

/** Rows are the first judge's levels, columns the second's. */
export const confusion = (first: readonly number[], second: readonly number[], levels = 3): number[][] => {
  const table = Array.from({ length: levels }, () => Array.from({ length: levels }, () => 0))
  first.forEach((level, index) => {
    const row = table[level]
    const column = second[index] ?? 0
    if (row) row[column] = (row[column] ?? 0) + 1
  })
  return table
}

/** Cohen's kappa with quadratic weights (Cohen 1968) of a confusion table: 1 is perfect, 0 is chance, big mistakes count four times small ones. */
export const kappaOfTable = (table: readonly (readonly number[])[]): number => {
  const levels = table.length
  const rows = table.map((row) => row.reduce((sum, value) => sum + value, 0))
  const size = rows.reduce((sum, value) => sum + value, 0)
  if (size === 0) return 0
  const columns = table.map((_, column) => table.reduce((sum, row) => sum + (row[column] ?? 0), 0))
  let seen = 0
  let expected = 0
  for (let row = 0; row < levels; row++)
    for (let column = 0; column < levels; column++) {
      const weight = (row - column) ** 2
      seen += weight * (table[row]?.[column] ?? 0)
      expected += (weight * (rows[row] ?? 0) * (columns[column] ?? 0)) / size
    }
  return expected === 0 ? 1 : 1 - seen / expected
}

export const quadraticKappa = (first: readonly number[], second: readonly number[], levels = 3): number =>
  kappaOfTable(confusion(first, second, levels))

const ranks = (values: readonly number[]): number[] => {
  const order = values.map((value, index) => ({ value, index })).sort((one, other) => one.value - other.value)
  const out: number[] = values.map(() => 0)
  for (let from = 0; from < order.length; ) {
    let to = from
    while (to < order.length && order[to]?.value === order[from]?.value) to++
    for (let at = from; at < to; at++) out[order[at]?.index ?? 0] = (from + to - 1) / 2
    from = to
  }
  return out
}

/** Spearman's rank correlation, ties sharing their middle rank. */
export const spearman = (first: readonly number[], second: readonly number[]): number => {
  const one = ranks(first)
  const other = ranks(second)
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
  const [oneMean, otherMean] = [mean(one), mean(other)]
  let together = 0
  let oneSquare = 0
  let otherSquare = 0
  one.forEach((value, index) => {
    const [left, right] = [value - oneMean, (other[index] ?? 0) - otherMean]
    together += left * right
    oneSquare += left * left
    otherSquare += right * right
  })
  return oneSquare === 0 || otherSquare === 0 ? 0 : together / Math.sqrt(oneSquare * otherSquare)
}
