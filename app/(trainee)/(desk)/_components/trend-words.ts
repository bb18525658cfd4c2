import { partName } from '@/components/part-name'
import type { PartProfile } from '@/domain/coaching/profile'

const figure = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const change = new Intl.NumberFormat('en', { maximumFractionDigits: 0, signDisplay: 'exceptZero' })

/** The picture of one part in a sentence. */
export function trendInWords({ part, first, now, runs }: PartProfile, said: number | null): string {
  const own = said === null ? '' : ` In the self-check you said ${figure.format(said)}.`
  if (now === null || first === null) return `${partName[part]} has not been practised yet.${own}`
  if (runs < 2) return `${partName[part]} stands at ${figure.format(now)} after one conversation.${own}`
  return `${partName[part]} over ${runs} conversations: from ${figure.format(first)} to ${figure.format(now)}.${own}`
}

/** "+12", "-3", "0", and nothing where there is nothing to compare. */
export const changeInWords = (value: number | null): string => (value === null ? '' : change.format(value))
export const figureInWords = (value: number | null): string => (value === null ? '' : figure.format(value))
