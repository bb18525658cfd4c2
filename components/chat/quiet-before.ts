import type { Entry } from '@/domain/attempt/state'

/** How long nothing was said before this, or how long a hold took that ends here; null when nothing came before it. */
export function quietBefore(entries: readonly Entry[], entry: Entry): number | null {
  const before = entries.filter(({ seq, at }) => seq < entry.seq && at <= entry.at)
  const held = before.findLast(({ from, ...rest }) => from === 'stage' && 'code' in rest && rest.code === 'held')
  if (entry.from === 'stage' && entry.code === 'resumed-late' && held) return entry.at - held.at
  return before.length === 0 ? null : entry.at - Math.max(...before.map(({ at }) => at))
}
