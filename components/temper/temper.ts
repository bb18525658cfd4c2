import { mix } from '../face/colour'

export type TemperWord = 'cool' | 'warm' | 'hot' | 'boiling'

/** The word beside every colour, so that the colour is never the only signal. */
export function temperWord(temper: number): TemperWord {
  if (temper < 30) return 'cool'
  if (temper < 55) return 'warm'
  return temper < 80 ? 'hot' : 'boiling'
}

/** Teal, through a dry green and amber, to red. Each holds 3 to 1 on light paper and on dark. */
const scale = [
  [0, '#128a8c'],
  [28, '#4f9270'],
  [50, '#b67e15'],
  [72, '#d0651f'],
  [100, '#c9302c'],
] as const

/** The one vivid colour on the practice screen: continuous over a temper of 0 to 100. */
export function temperColour(temper: number): string {
  const value = Math.min(100, Math.max(0, temper))
  for (let index = 1; index < scale.length; index++) {
    const upper = scale[index]
    const lower = scale[index - 1]
    if (upper && lower && value <= upper[0]) return mix(lower[1], upper[1], (value - lower[0]) / (upper[0] - lower[0]))
  }
  return scale[4][1]
}
