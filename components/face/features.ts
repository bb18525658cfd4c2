import { cloths, greys, hairs, mix, papers, skins } from './colour'

export type Age = 'young' | 'middle' | 'old'

/** One person, drawn from a seed: the same seed and age always give the same face. */
export type Features = {
  readonly age: Age
  readonly skin: string
  readonly hair: HairStyle
  readonly hairColour: string
  readonly browColour: string
  readonly browWeight: number
  /** Half-widths and heights of the head in the drawing's own units. */
  readonly cheek: number
  readonly jaw: number
  readonly chin: number
  readonly eyeGap: number
  readonly eyeSize: number
  readonly lashes: boolean
  readonly nose: number
  readonly mouth: number
  readonly glasses: 'none' | 'round' | 'square' | 'half'
  readonly beard: 'none' | 'stubble' | 'moustache' | 'short' | 'full'
  readonly earring: boolean
  readonly freckles: boolean
  readonly clothes: 'collar' | 'crew' | 'hood' | 'jacket' | 'polo'
  readonly cloth: string
  readonly paper: string
  readonly blink: number
}

const long = ['long', 'bob', 'bun', 'waves', 'fringe', 'ponytail', 'scarf', 'cloud'] as const
const short = ['crop', 'parted', 'quiff', 'curls', 'bald', 'buzz', 'receding', 'cloud'] as const
export type HairStyle = (typeof long)[number] | (typeof short)[number]

const suits: Record<Age, { long: readonly HairStyle[]; short: readonly HairStyle[] }> = {
  young: {
    long: ['long', 'bob', 'bun', 'waves', 'fringe', 'ponytail', 'scarf', 'cloud'],
    short: ['crop', 'parted', 'quiff', 'curls', 'buzz', 'cloud'],
  },
  middle: {
    long: ['long', 'bob', 'bun', 'waves', 'fringe', 'scarf', 'cloud'],
    short: ['crop', 'parted', 'quiff', 'curls', 'bald', 'receding'],
  },
  old: { long: ['bob', 'bun', 'waves', 'curls', 'bun', 'scarf', 'bob'], short: ['parted', 'bald', 'receding', 'crop'] },
}

/** Small seeded generator (mulberry32): an author's seed must draw the same person on every machine. */
function generator(seed: number) {
  let state = (seed * 0x9e3779b1 + 0x6d2b79f5) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Even seeds wear long hair and no beard, odd seeds short hair and sometimes a beard, so that an author can fit a name. */
export function featuresOf(seed: number, age: Age): Features {
  const next = generator(seed)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T
  const between = (low: number, high: number) => low + next() * (high - low)
  const chance = (share: number) => next() < share
  const bearded = seed % 2 === 1

  const tone = Math.floor(next() * skins.length)
  const skin = skins[tone] as string
  const darkest = tone >= 6 ? 1 : tone >= 4 ? 3 : tone >= 3 ? 5 : hairs.length
  const born = hairs[Math.floor(next() * darkest)] as string
  const hair = pick(suits[age][bearded ? 'short' : 'long'])
  const hairColour = age === 'old' ? pick(greys) : age === 'middle' && chance(0.25) ? mix(born, '#a8a29a', 0.45) : born
  return {
    age,
    skin,
    hair,
    hairColour,
    browColour: mix(hairColour, '#2c1e19', age === 'old' ? 0.25 : 0.45),
    browWeight: between(4.2, bearded ? 7 : 5.4),
    cheek: between(51, 58),
    jaw: between(bearded ? 36 : 29, bearded ? 46 : 37),
    chin: between(183, 193),
    eyeGap: between(22.5, 26),
    eyeSize: between(0.94, 1.1),
    lashes: !bearded && chance(0.75),
    nose: Math.floor(next() * 4),
    mouth: between(0.9, 1.12),
    glasses: chance(age === 'old' ? 0.6 : 0.28) ? pick(['round', 'square', 'half'] as const) : 'none',
    beard: bearded && chance(0.62) ? pick(['stubble', 'moustache', 'short', 'full'] as const) : 'none',
    earring: !bearded && chance(0.45),
    freckles: tone < 3 && age !== 'old' && chance(0.35),
    clothes: pick(['collar', 'crew', 'hood', 'jacket', 'polo'] as const),
    cloth: pick(cloths),
    paper: pick(papers),
    blink: seed % 3,
  }
}
