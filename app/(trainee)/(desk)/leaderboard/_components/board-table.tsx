import { useId } from 'react'
import type { Board } from '@/domain/scoring/standing'
import type { BoardRow } from '@/server/standings/board'
import { valueInWords } from './value-words'

type Props = { readonly title: string; readonly board: Board; readonly rows: readonly BoardRow[] }

/** Rows of a board, best first; your own stands out by more than its colour. */
export function BoardTable({ title, board, rows }: Props) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-2 font-bold text-xl">
        {title}
      </h2>
      <table className="w-full border-t text-left">
        <thead className="sr-only">
          <tr>
            <th scope="col">Rank</th>
            <th scope="col">Name</th>
            <th scope="col">{board === 'points' ? 'Points' : 'Points gained'}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // Two people may share rank, name and value; their place in the list is what tells them apart.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above; the list is drawn anew for every board.
            <tr key={index} className={`border-b ${row.isYou ? 'bg-sheet font-bold' : ''}`}>
              <td className={`w-14 py-2.5 pl-4 text-ink-soft ${row.isYou ? 'shadow-[inset_4px_0_0_var(--ink)]' : ''}`}>
                {row.rank}
              </td>
              <td className="max-w-0 truncate py-2.5">
                {row.name}
                {row.isYou ? (
                  <span className="ml-2 rounded-sm bg-ink px-1.5 py-0.5 text-paper text-xs">you</span>
                ) : null}
              </td>
              <td className="w-28 py-2.5 pr-3 text-right">{valueInWords(board, row.value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
