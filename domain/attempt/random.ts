/** A number below `size`, always the same for the same seed and words: variety without chance. */
export const pick = (size: number, seed: number, words: string): number => {
  if (size <= 1) return 0
  let hash = (seed ^ 0x811c9dc5) >>> 0
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193) >>> 0
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d) >>> 0
  hash ^= hash >>> 12
  hash = Math.imul(hash, 0x297a2d39) >>> 0
  return ((hash ^ (hash >>> 15)) >>> 0) % size
}

/** The same items in an order that depends on the seed alone. */
export const shuffled = <Item>(items: readonly Item[], seed: number, words: string): Item[] => {
  const order = [...items]
  for (let i = order.length - 1; i > 0; i--) {
    const other = pick(i + 1, seed, `${words}:${i}`)
    const held = order[i] as Item
    order[i] = order[other] as Item
    order[other] = held
  }
  return order
}
