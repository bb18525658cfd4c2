import type { OverviewRow } from '@/server/overview/overview-row'

const dayMs = 86_400_000
const ago = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })
const signed = new Intl.NumberFormat('en', { signDisplay: 'exceptZero' })

/** "+8", "-3", "0", or a dash while there is nothing to compare. */
export const trendInWords = (trend: number | null): string => (trend === null ? '-' : signed.format(trend))

/** "today", "3 days ago", "never". */
export function agoInWords(at: number | null, now: number): string {
  return at === null ? 'never' : ago.format(-Math.floor(Math.max(0, now - at) / dayMs), 'day')
}

/** What a supervisor would want to be told of without looking for it. */
export function toNotice(row: OverviewRow): readonly string[] {
  return [
    row.overdue > 0 ? `${row.overdue} overdue` : '',
    row.due > 0 ? `${row.due} due` : '',
    row.stuck.length > 0 ? `Stuck on ${row.stuck.join(', ')}` : '',
    row.idle && row.lastAt !== null ? 'No practice in 14 days' : '',
  ].filter((words) => words !== '')
}
