/** Four bands of a score. The tint only repeats the figure that stands in it. */
export const bands = [
  { from: 75, words: '75 and more', tint: 'bg-earned text-earned-ink' },
  { from: 50, words: '50 to 74', tint: 'bg-sheet' },
  { from: 30, words: '30 to 49', tint: 'bg-doubt text-doubt-ink' },
  { from: 0, words: 'under 30', tint: 'bg-lost text-lost-ink' },
] as const

export const tintOf = (value: number | null): string =>
  value === null ? '' : (bands.find((band) => value >= band.from)?.tint ?? '')
