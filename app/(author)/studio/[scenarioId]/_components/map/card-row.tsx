import { CornerDownLeft, TriangleAlert } from 'lucide-react'
import type { GraphEdge } from '@/domain/editing/map'
import { isOwnName, routeTitle } from '../desk/names'
import { rowHeight } from './cards'

type Props = { readonly row: GraphEdge; readonly isChosen: boolean; readonly onChoose: () => void }

/** The label of a route where it leaves its card, in the order routes are looked at. */
export function CardRow({ row, isChosen, onChoose }: Props) {
  const isRoute = row.kind === 'route'
  return (
    <button
      type="button"
      tabIndex={-1}
      data-row={row.key}
      aria-label={`${isRoute ? `${isOwnName(row.id) ? `Route ${row.priority}: ${routeTitle(row.id, row.priority)}` : `Route ${row.priority}`}, when ${row.label}` : row.label}${row.stays ? ', stays here' : ''}`}
      onClick={onChoose}
      style={{ height: rowHeight }}
      className={`nodrag flex w-full items-center gap-2 border-t px-3 text-left text-xs ${isChosen ? 'bg-ink text-paper' : 'hover:bg-desk'}`}
    >
      {isRoute ? <span className={`w-3 shrink-0 ${isChosen ? '' : 'text-ink-faint'}`}>{row.priority}</span> : null}
      <span className="min-w-0 flex-1 truncate">
        {isRoute ? (
          isOwnName(row.id) ? (
            <span className="font-semibold">{routeTitle(row.id, row.priority)}</span>
          ) : null
        ) : (
          <span className="italic">{row.label}</span>
        )}
        {isRoute ? <span className={isChosen ? '' : 'text-ink-soft'}> {row.label}</span> : null}
      </span>
      {row.isDangling ? (
        <TriangleAlert size={14} aria-hidden className={`shrink-0 ${isChosen ? '' : 'text-lost-ink'}`} />
      ) : row.stays ? (
        <CornerDownLeft size={14} aria-hidden className={`shrink-0 ${isChosen ? '' : 'text-ink-faint'}`} />
      ) : null}
    </button>
  )
}
