/** Mixes two `#rrggbb` colours; `share` 0 gives the first, 1 the second. */
export function mix(from: string, to: string, share: number): string {
  const amount = Math.min(1, Math.max(0, share))
  const channel = (at: number) => {
    const a = Number.parseInt(from.slice(at, at + 2), 16)
    const b = Number.parseInt(to.slice(at, at + 2), 16)
    return Math.round(a + (b - a) * amount)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${channel(1)}${channel(3)}${channel(5)}`
}

export const skins = ['#f5d6c1', '#efc6a6', '#e2ae88', '#cd946c', '#ad7450', '#8d5a3b', '#74492f', '#5c3929'] as const

/** Darkest to lightest; deep skins draw from the front of the list. */
export const hairs = ['#221a1b', '#32231e', '#493023', '#6a4429', '#8a4a2a', '#a5733f', '#c79d5f', '#ddbd85'] as const
export const greys = ['#8e8983', '#b3aea6', '#cfcac1', '#ebe7de'] as const

/** Kept dull on purpose: on the practice screen only the temper may be vivid. */
export const cloths = [
  '#59636d',
  '#6f5d54',
  '#74755d',
  '#4b5a54',
  '#8b7464',
  '#42454d',
  '#9a8f7e',
  '#615568',
  '#7c5a55',
] as const
export const papers = ['#e6dfce', '#d9ded5', '#e0d8d6', '#d5dbdd', '#e8dcc8', '#dcdacb'] as const

/** 0 to 1: how much light a colour gives back. Deep skins need paler lips and less added red to read the same. */
export function brightness(colour: string): number {
  const channel = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16) / 255
  return channel(1) * 0.3 + channel(3) * 0.59 + channel(5) * 0.11
}
