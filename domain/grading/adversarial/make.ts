import type { Case, Material } from './kind'

/** Park and Miller's minimal generator: the same cases in every run. */
export const draws = (seed: number): ((below: number) => number) => {
  let state = seed
  return (below) => {
    state = (state * 48271) % 2147483647
    return state % below
  }
}

export const at = <Item>(items: readonly Item[], index: number): Item => {
  const item = items[index % items.length]
  if (item === undefined) throw new Error('adversarial material is empty')
  return item
}

/** The same texts over the moments in turn. */
export const overMoments = (material: Material, texts: readonly string[]): Case[] =>
  texts.map((reply, index) => ({ reply, moment: at(material, index * 7).moment }))

/** Honest replies, disguised. */
export const disguised = (material: Material, disguise: (reply: string, seed: number) => string, count = 60): Case[] =>
  Array.from({ length: count }, (_, index) => {
    const { moment, all } = at(material, index)
    const honest = at(all, index * 5 + 3)
    return { reply: disguise(honest, index + 1), moment, honest }
  })

const letters = 'abcdefghijklmnopqrstuvwxyz'

/** One typo per long word, two in very long ones: a swap, a drop, a doubling or a neighbour, never of the first letter. */
export const withTypos = (reply: string, seed: number): string => {
  const draw = draws(seed * 7919)
  const spoil = (word: string): string => {
    const place = 1 + draw(word.length - 2)
    const kind = draw(4)
    if (kind === 0) return word.slice(0, place) + (word[place + 1] ?? '') + (word[place] ?? '') + word.slice(place + 2)
    if (kind === 1) return word.slice(0, place) + word.slice(place + 1)
    if (kind === 2) return word.slice(0, place) + (word[place] ?? '') + word.slice(place)
    return word.slice(0, place) + at([...letters], draw(26)) + word.slice(place + 1)
  }
  return reply
    .split(' ')
    .map((word) => {
      if (word.length < 7 || [...word].some((letter) => !letters.includes(letter.toLowerCase()))) return word
      return word.length >= 11 ? spoil(spoil(word)) : spoil(word)
    })
    .join(' ')
}

const twins: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х', i: 'і', y: 'у' }

/** Zero-width characters inside words, Cyrillic twins for Latin letters, and a right-to-left mark: looks the same. */
export const withTricks = (reply: string, seed: number): string => {
  const draw = draws(seed * 104729)
  const out = [...reply].map((letter) => {
    const twin = Object.hasOwn(twins, letter) ? twins[letter] : undefined
    if (twin !== undefined && draw(3) === 0) return twin
    return draw(6) === 0 ? `${letter}\u200b` : letter
  })
  return `\u202b${out.join('')}\u202c`
}

/** Drops what ends and splits sentences, as people do who type fast. */
export const withoutMarks = (reply: string): string =>
  [...reply]
    .filter(
      (letter, index, all) =>
        !',.;:!?'.includes(letter) || /\d/.test(all[index - 1] ?? '') || /\d/.test(all[index + 1] ?? ''),
    )
    .join('')
