import Link from 'next/link'
import { Difficulty } from '@/components/case/difficulty'
import { Stamp } from '@/components/face/stamp'
import { temperWord } from '@/components/temper/temper'
import type { LibraryEntry } from '@/server/scenarios/list-library'

const figure = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })

/** One customer on the shelf; the whole card is the link. */
export function CustomerCard({ entry }: { readonly entry: LibraryEntry }) {
  const { customer, best } = entry
  return (
    <article className="group relative flex gap-5 py-6">
      <Stamp
        seed={customer.face}
        age={customer.age}
        temper={customer.temper}
        className="w-24 shrink-0 self-start drop-shadow-sm transition-transform duration-300 group-hover:-rotate-2"
      />
      <div className="min-w-0 flex-1">
        <p className="text-ink-faint text-sm">
          {customer.name}, {entry.channel === 'phone' ? 'by phone' : 'by chat'}
        </p>
        <h2 className="mt-0.5 font-bold text-lg">
          <Link
            href={`/practise/${entry.id}`}
            className="decoration-2 underline-offset-4 after:absolute after:inset-0 group-hover:underline"
          >
            {entry.title}
          </Link>
        </h2>
        <p className="mt-1 text-ink-soft text-sm">{entry.summary}</p>
        <p className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-ink-soft text-sm">
          <Difficulty level={entry.difficulty} />
          <span>{entry.minutes} min</span>
          <span>starts {temperWord(customer.temper)}</span>
          {best === null ? null : (
            <span>
              <span className="font-bold text-ink">best {figure.format(best)}</span>
              {entry.runs > 1 ? ` in ${entry.runs} conversations` : ''}
            </span>
          )}
        </p>
      </div>
    </article>
  )
}
