import 'server-only'
import { type Part, parts } from '@/domain/grading/grade'
import type { OverviewFilter, ShownPeople } from './filter'
import type { OverviewRow } from './overview-row'

const belongs: Record<ShownPeople, (row: OverviewRow) => boolean> = {
  all: () => true,
  ready: (row) => row.readiness.ready,
  'not-ready': (row) => !row.readiness.ready,
  idle: (row) => row.idle,
  stuck: (row) => row.stuck.length > 0,
  due: (row) => row.due > 0,
  overdue: (row) => row.overdue > 0,
}

/** How many people each choice of the filter would show. */
export function countShown(rows: readonly OverviewRow[]): Record<ShownPeople, number> {
  const entries = Object.entries(belongs).map(([key, fits]) => [key, rows.filter(fits).length])
  return Object.fromEntries(entries) as Record<ShownPeople, number>
}

/** The rows of the screen and of the file: filtered and in order. Who has no value comes last, whichever way it is sorted. */
export function arrange(rows: readonly OverviewRow[], filter: OverviewFilter): readonly OverviewRow[] {
  const wanted = filter.q.toLowerCase()
  const shown = rows.filter((row) => belongs[filter.show](row) && row.name.toLowerCase().includes(wanted))
  const direction = filter.dir === 'up' ? 1 : -1
  return shown.sort((a, b) => {
    const byName = a.name.localeCompare(b.name, 'en') || (a.userId < b.userId ? -1 : 1)
    if (filter.sort === 'name') return direction * byName
    const [one, other] = [sortValue(a, filter.sort), sortValue(b, filter.sort)]
    if (one === null || other === null) return one === other ? byName : one === null ? 1 : -1
    return direction * (one - other) || byName
  })
}

function sortValue(row: OverviewRow, key: string): number | null {
  if (key === 'now') return row.now
  if (key === 'trend') return row.trend
  if (key === 'last') return row.lastAt
  if (key === 'ready') return row.readiness.reached
  const part = parts.find((one): one is Part => one === key)
  if (part) return row.parts[part]
  const technique = row.techniques.find((one) => one.id === key)
  return technique && technique.met > 0 ? technique.shown / technique.met : null
}
