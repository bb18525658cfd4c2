import { speakingPace } from '@/domain/attempt/delivery'
import type { Entry } from '@/domain/attempt/state'

/** How fast the trainee's last words came, counted from the end of what the customer had said before them. */
export function ownPace(entries: readonly Entry[]): number | null {
  const own = entries.findLast((entry) => entry.from === 'agent')
  if (own?.from !== 'agent' || own.interrupted) return null
  const heardUntil = Math.max(
    ...entries.filter((entry) => entry.from === 'customer' && entry.seq < own.seq).map(({ at }) => at),
  )
  return Number.isFinite(heardUntil) ? speakingPace(own.text, own.at - heardUntil) : null
}
