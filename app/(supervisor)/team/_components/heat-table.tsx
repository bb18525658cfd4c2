import { partName } from '@/components/part-name'
import { parts } from '@/domain/grading/grade'
import type { OverviewFilter } from '@/server/overview/filter'
import type { OverviewRow } from '@/server/overview/overview-row'
import { techniquesMet } from '@/server/overview/techniques-met'
import { bands } from './heat'
import { HeatRow } from './heat-row'
import { SortHead } from './sort-head'

type Props = {
  readonly rows: readonly OverviewRow[]
  readonly filter: OverviewFilter & { readonly team: string }
  readonly supervises: boolean
  readonly now: number
}

const after = [
  ['now', 'Latest 5', 'Mean of the latest five conversations'],
  ['trend', 'Trend', 'The latest five against the five before, in points'],
  ['ready', 'Ready', 'Different customers with whom the bar was reached'],
  ['last', 'Last', 'When they last practised'],
] as const

/** People down, parts or techniques across. */
export function HeatTable({ rows, filter, supervises, now }: Props) {
  const columns =
    filter.view === 'parts' ? parts.map((part) => ({ id: part, label: partName[part] })) : techniquesMet(rows)
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than a phone is scrolled with the keyboard. */}
      <section tabIndex={0} aria-label="People by parts" className="relative mt-5 overflow-x-auto">
        <table className="w-full border-separate border-spacing-0 text-sm">
          <caption className="sr-only">
            People by {filter.view}. Each figure is the mean of the latest five conversations, 0 to 100.
          </caption>
          <thead className="text-ink-faint">
            <tr>
              <SortHead filter={filter} sort="name" label="Name" left />
              {columns.map(({ id, label }) => (
                <SortHead
                  key={id}
                  filter={filter}
                  sort={id}
                  label={filter.view === 'parts' ? label : id}
                  {...(filter.view === 'parts' ? {} : { title: label })}
                />
              ))}
              {after.map(([sort, label, title]) => (
                <SortHead key={sort} filter={filter} sort={sort} label={label} title={title} />
              ))}
              <th scope="col" className="px-2 text-left align-bottom font-semibold">
                <span className="inline-flex min-h-11 items-center">To notice</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <HeatRow
                key={row.userId}
                row={row}
                techniques={filter.view === 'parts' ? null : columns.map((column) => column.id)}
                supervises={supervises}
                now={now}
              />
            ))}
          </tbody>
        </table>
      </section>
      {filter.view === 'parts' ? <Legend /> : <TechniqueNames names={columns} />}
    </>
  )
}

const Legend = () => (
  <p className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2 text-ink-faint text-sm">
    {bands.map((band) => (
      <span key={band.from} className={`rounded-sm border border-rule px-2 py-0.5 ${band.tint}`}>
        {band.words}
      </span>
    ))}
    <span>Framed: the weakest part of a person.</span>
  </p>
)

const TechniqueNames = ({ names }: { readonly names: readonly { readonly id: string; readonly label: string }[] }) => (
  <dl className="mt-4 grid gap-x-8 gap-y-1 text-ink-soft text-sm sm:grid-cols-2">
    {names.map(({ id, label }) => (
      <div key={id} className="flex gap-3">
        <dt className="font-semibold">{id}</dt>
        <dd>{label}</dd>
      </div>
    ))}
  </dl>
)
