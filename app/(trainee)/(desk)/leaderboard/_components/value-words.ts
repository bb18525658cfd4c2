import type { Board } from '@/domain/scoring/standing'

const points = new Intl.NumberFormat('en')
const improvement = new Intl.NumberFormat('en', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: 'exceptZero',
})

/** The value of a board's row: points as they are, improvement in points out of its tenths. */
export const valueInWords = (board: Board, value: number): string =>
  board === 'points' ? points.format(value) : improvement.format(value / 10)
