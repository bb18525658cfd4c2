/**
 * A 95 % bootstrap interval of a statistic over groups of rows (Efron and Tibshirani 1993, chapter 13): whole groups are
 * drawn with replacement, since replies to one moment are alike. `statistic` gets row numbers. Same input, same interval.
 */
export const bootstrapInterval = (
  groups: readonly string[],
  statistic: (rows: readonly number[]) => number,
  rounds = 1000,
): readonly [number, number] => {
  const members = new Map<string, number[]>()
  groups.forEach((group, row) => {
    const known = members.get(group)
    if (known) known.push(row)
    else members.set(group, [row])
  })
  const pools = [...members.values()]
  // Park and Miller's minimal generator: the interval must be the same in every run.
  let seed = 20240229
  const draw = () => {
    seed = (seed * 48271) % 2147483647
    return pools[Math.floor((seed / 2147483647) * pools.length)] ?? []
  }
  const values = Array.from({ length: rounds }, () => statistic(pools.flatMap(draw))).sort((one, other) => one - other)
  return [values[Math.floor(rounds * 0.025)] ?? 0, values[Math.floor(rounds * 0.975) - 1] ?? 0]
}
