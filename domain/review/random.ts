/** The next number, 0 up to but not including 1. */
export type Random = () => number

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, always the same row of numbers for the same seed. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** `size` of the items, drawn without putting back, in the order they were drawn. */
export function sampleOf<Item>(items: readonly Item[], size: number, random: Random): Item[] {
  const left = [...items]
  const drawn: Item[] = []
  while (drawn.length < size && left.length > 0) {
    const [item] = left.splice(Math.floor(random() * left.length), 1)
    drawn.push(item as Item)
  }
  return drawn
}
