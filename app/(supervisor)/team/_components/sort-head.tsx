import { ArrowDown, ArrowUp } from 'lucide-react'
import Link from 'next/link'
import { addressOf, type OverviewFilter } from '@/server/overview/filter'

type Props = {
  readonly filter: OverviewFilter
  readonly sort: string
  readonly label: string
  readonly title?: string
  readonly left?: boolean
}

/** A column's head: sorts lowest first, and the other way round when pressed again. */
export function SortHead({ filter, sort, label, title, left = false }: Props) {
  const isHere = filter.sort === sort
  const dir = isHere && filter.dir === 'up' ? 'down' : 'up'
  const Arrow = filter.dir === 'up' ? ArrowUp : ArrowDown
  return (
    <th
      scope="col"
      aria-sort={isHere ? (filter.dir === 'up' ? 'ascending' : 'descending') : undefined}
      className={`px-1.5 align-bottom font-semibold ${left ? 'text-left' : 'text-center'}`}
    >
      <Link
        href={`/team?${addressOf({ ...filter, sort, dir })}`}
        scroll={false}
        title={title}
        className="inline-flex min-h-11 items-center gap-1 whitespace-nowrap hover:text-ink hover:underline"
      >
        {label}
        {isHere ? <Arrow size={14} aria-hidden /> : null}
      </Link>
    </th>
  )
}
