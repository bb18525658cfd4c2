import Link from 'next/link'
import type { StudioCard } from '@/server/studio/answers'
import { isOnShelf, type ShelfId, shelves } from './shelves'

export function ShelfNav({ shown, cards }: { readonly shown: ShelfId; readonly cards: readonly StudioCard[] }) {
  return (
    <nav aria-label="Shelves" className="mt-4 flex gap-6 overflow-x-auto overflow-y-hidden border-b">
      {shelves.map(({ id, label }) => (
        <Link
          key={id}
          href={id === 'all' ? '/studio' : `/studio?show=${id}`}
          aria-current={id === shown ? 'page' : undefined}
          className="-mb-px inline-flex min-h-11 items-center gap-2 whitespace-nowrap border-transparent border-b-2 font-semibold text-ink-faint text-sm -outline-offset-2 hover:text-ink aria-[current]:border-ink aria-[current]:text-ink"
        >
          {label}
          <span className="font-normal">{cards.filter((card) => isOnShelf(card, id)).length}</span>
        </Link>
      ))}
    </nav>
  )
}
