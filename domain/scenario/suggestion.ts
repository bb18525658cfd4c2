/** Edits (insert, delete, replace, swap two neighbours) that turn one word into the other; words here are short names. */
export const distance = (from: string, to: string): number => {
  let beforeLast: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i++) {
    const row = [i]
    for (let j = 1; j <= to.length; j++) {
      const replaced = (last[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1)
      let least = Math.min(replaced, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
      if (swapped) least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1)
      row.push(least)
    }
    beforeLast = last
    last = row
  }
  return last[to.length] ?? 0
}

/** The name that was probably meant, or null when nothing is near. */
export const findNearest = (wrong: string, names: readonly string[]): string | null => {
  const short = wrong.slice(0, 60)
  const near = names
    .map((name) => ({ name, far: distance(short.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.far - b.far)[0]
  return near && near.far <= Math.max(1, Math.floor(near.name.length / 3)) ? near.name : null
}

/** "Did you mean `x`?", or what to do when no name is near. */
export const suggestionFor = (wrong: string, names: readonly string[], otherwise: string): string => {
  const near = findNearest(wrong, names)
  return near ? `Did you mean \`${near}\`?` : otherwise
}
