import { CircleCheck } from 'lucide-react'
import Link from 'next/link'
import { parts } from '@/domain/grading/grade'
import type { OverviewRow } from '@/server/overview/overview-row'
import { HeatCell } from './heat-cell'
import { agoInWords, toNotice, trendInWords } from './row-words'

type Props = {
  readonly row: OverviewRow
  /** Ids of the techniques across; null: the five parts. */
  readonly techniques: readonly string[] | null
  readonly supervises: boolean
  readonly now: number
}

const cell = 'whitespace-nowrap px-1.5 text-center group-hover:bg-desk'

/** One person. The name leads to their page. */
export function HeatRow({ row, techniques, supervises, now }: Props) {
  return (
    <tr className="group">
      <th
        scope="row"
        className="sticky left-0 z-10 max-w-48 bg-paper py-1 pr-3 text-left font-semibold group-hover:bg-desk"
      >
        <Link
          href={`/people/${row.userId}`}
          className="inline-flex min-h-9 items-center underline-offset-4 hover:underline"
        >
          {row.name}
        </Link>
      </th>
      {techniques === null
        ? parts.map((part) => <HeatCell key={part} value={row.parts[part]} isWeakest={row.weakest === part} />)
        : techniques.map((id) => <TechniqueCell key={id} row={row} id={id} />)}
      <td className={`${cell} font-bold`}>{row.now ?? '-'}</td>
      <td className={cell}>{trendInWords(row.trend)}</td>
      <td className={cell}>
        <span className="inline-flex items-center gap-1">
          {row.readiness.ready ? <CircleCheck size={16} aria-hidden className="text-earned-ink" /> : null}
          {row.readiness.reached} of {row.readiness.needed}
          {row.readiness.ready ? <span className="sr-only">, ready</span> : null}
        </span>
      </td>
      <td className={cell}>{agoInWords(row.lastAt, now)}</td>
      <td className="px-2 text-left group-hover:bg-desk">
        <span className="flex min-h-9 items-center justify-between gap-3">
          <span className="min-w-24">{toNotice(row).join('. ')}</span>
          {supervises ? (
            <Link
              href={`/team/assignments/new?person=${row.userId}`}
              className="inline-flex min-h-9 items-center underline underline-offset-4"
            >
              Assign<span className="sr-only"> practice to {row.name}</span>
            </Link>
          ) : null}
        </span>
      </td>
    </tr>
  )
}

function TechniqueCell({ row, id }: { readonly row: OverviewRow; readonly id: string }) {
  const count = row.techniques.find((technique) => technique.id === id)
  if (!count || count.met === 0) return <HeatCell value={null} />
  return (
    <HeatCell value={Math.round((100 * count.shown) / count.met)}>
      <span aria-hidden="true">
        {count.shown}/{count.met}
      </span>
      <span className="sr-only">
        {count.shown} of {count.met}
      </span>
    </HeatCell>
  )
}
