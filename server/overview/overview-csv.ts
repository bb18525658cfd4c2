import 'server-only'
import { parts } from '@/domain/grading/grade'
import type { Actor } from '../actor'
import { type Cell, csvOf } from './csv-cell'
import type { OverviewFilter } from './filter'
import type { OverviewRow } from './overview-row'
import { type Overview, requireOverview } from './require-overview'
import { techniquesMet } from './techniques-met'

const dayOf = (at: number | null) => (at === null ? null : new Date(at).toISOString().slice(0, 10))

/** The overview as a file: the same people in the same order with the same columns as the screen. */
export async function overviewCsv(actor: Actor, teamId: string, filter: OverviewFilter, now: number) {
  const overview = await requireOverview(actor, teamId, filter, now)
  const columns = [...before, ...middle(overview, filter), ...after]
  const rows = overview.rows.map((row) => columns.map(([, cellOf]) => cellOf(row)))
  return { name: overview.team.name, csv: csvOf([columns.map(([title]) => title), ...rows]) }
}

type Column = readonly [title: string, cellOf: (row: OverviewRow) => Cell]

const before: readonly Column[] = [['name', (row) => row.name]]

const middle = (overview: Overview, filter: OverviewFilter): readonly Column[] =>
  filter.view === 'parts'
    ? parts.map((part): Column => [part, (row) => row.parts[part]])
    : techniquesMet(overview.rows).flatMap(({ id, label }): Column[] => [
        [`${id} ${label}: practised well`, (row) => countOf(row, id)?.shown ?? 0],
        [`${id} ${label}: called for`, (row) => countOf(row, id)?.met ?? 0],
      ])

const countOf = (row: OverviewRow, id: string) => row.techniques.find((one) => one.id === id)

const after: readonly Column[] = [
  ['latest five', (row) => row.now],
  ['trend', (row) => row.trend],
  ['ready', (row) => (row.readiness.ready ? 'yes' : 'no')],
  ['customers at the bar', (row) => row.readiness.reached],
  ['customers needed', (row) => row.readiness.needed],
  ['runs', (row) => row.runs],
  ['last practised', (row) => dayOf(row.lastAt)],
  ['no practice in 14 days', (row) => (row.idle ? 'yes' : 'no')],
  ['stuck on', (row) => row.stuck.join('; ')],
  ['due', (row) => row.due],
  ['overdue', (row) => row.overdue],
]
