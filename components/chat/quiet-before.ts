import type { Entry } from '@/domain/attempt/state'

/** How long nothing was said before this, in milliseconds; null when nothing came before it. */
export function quietBefore(entries: readonly Entry[], entry: Entry): number | null {
  const before = entries.filter(({ seq, at }) => seq < entry.seq && at <= entry.at)
  return before.length === 0 ? null : entry.at - Math.max(...before.map(({ at }) => at))
}
