import type { Interval } from '@/domain/review/interval'

const two = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const signed = new Intl.NumberFormat('en', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  signDisplay: 'exceptZero',
})
const share = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 })

/** A kappa; where it says nothing, that is said. */
export const kappaText = (kappa: number | null): string => (kappa === null ? 'not told' : two.format(kappa))
export const signedText = (value: number | null): string => (value === null ? 'not told' : signed.format(value))
export const shareText = (value: number | null): string => (value === null ? 'not told' : share.format(value))
export const intervalText = (interval: Interval | null): string =>
  interval === null ? 'too few replies' : `${two.format(interval.low)} to ${two.format(interval.high)}`
