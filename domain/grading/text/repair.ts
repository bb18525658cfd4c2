/** Gives back the word that was meant, or the word itself. `name` says it may be a name: then only near certainty counts. */
export type Repair = (word: string, name: boolean) => string

export const noRepair: Repair = (word) => word

const mask = (word: string): number => {
  let bits = 0
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index) - 97
    if (code >= 0 && code < 26) bits |= 1 << code
  }
  return bits
}

const ones = (bits: number): number => {
  let left = bits
  let count = 0
  while (left !== 0) {
    left &= left - 1
    count++
  }
  return count
}

/** Damerau's distance (swap, drop, add or change one letter), given up beyond `limit`. */
const distance = (one: string, other: string, limit: number): number => {
  if (Math.abs(one.length - other.length) > limit) return limit + 1
  let older: number[] = []
  let old: number[] = []
  for (let column = 0; column <= other.length; column++) old.push(column)
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    let best = row
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1]
      let cost = Math.min(
        (old[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (old[column - 1] ?? 0) + (same ? 0 : 1),
      )
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        cost = Math.min(cost, (older[column - 2] ?? 0) + 1)
      current.push(cost)
      if (cost < best) best = cost
    }
    if (best > limit) return limit + 1
    older = old
    old = current
  }
  return old[other.length] ?? limit + 1
}

const squeeze = (word: string, keep: number): string => {
  let out = ''
  let run = 0
  for (let index = 0; index < word.length; index++) {
    run = word[index] === word[index - 1] ? run + 1 : 1
    if (run <= keep) out += word[index]
  }
  return out
}

export type Dictionary = {
  readonly has: (word: string) => boolean
  readonly near: (word: string) => string | undefined
}

/** Words by length, so that a typo only meets words it could have come from. Order of `words` breaks ties. */
export const buildDictionary = (
  words: Iterable<string>,
  extra: (word: string) => boolean = () => false,
): Dictionary => {
  const known = new Set<string>()
  const byLength = new Map<number, { word: string; mask: number }[]>()
  for (const word of words) {
    if (known.has(word)) continue
    known.add(word)
    if (word.length < 4) continue
    const shelf = byLength.get(word.length) ?? []
    shelf.push({ word, mask: mask(word) })
    byLength.set(word.length, shelf)
  }
  const has = (word: string): boolean => known.has(word) || extra(word)
  const remembered = new Map<string, string | undefined>()
  const search = (word: string): string | undefined => {
    for (const keep of [2, 1]) {
      const squeezed = squeeze(word, keep)
      if (squeezed !== word && has(squeezed)) return squeezed
    }
    if (word.length < 4 || word.length > 18) return undefined
    const limit = word.length >= 7 ? 2 : 1
    const bits = mask(word)
    let best: string | undefined
    let bestDistance = limit + 1
    for (let length = word.length - limit; length <= word.length + limit; length++) {
      for (const candidate of byLength.get(length) ?? []) {
        if (ones(bits ^ candidate.mask) > 2 * (bestDistance - 1)) continue
        if (candidate.word[0] !== word[0] && bestDistance <= 2) continue
        const found = distance(word, candidate.word, bestDistance - 1)
        if (found < bestDistance) {
          bestDistance = found
          best = candidate.word
        }
      }
    }
    return best
  }
  const near = (word: string): string | undefined => {
    if (remembered.has(word)) return remembered.get(word)
    const found = search(word)
    if (remembered.size < 20_000) remembered.set(word, found)
    return found
  }
  return { has, near }
}

export const repairWith =
  (dictionary: Dictionary): Repair =>
  (word, name) => {
    if (dictionary.has(word)) return word
    const found = dictionary.near(word)
    if (found === undefined || (name && word.length < 6)) return word
    return found
  }
