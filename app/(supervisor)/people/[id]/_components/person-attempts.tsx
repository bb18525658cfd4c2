import Link from 'next/link'
import { LocalTime } from '@/components/local-time'
import type { PersonProgress } from '@/server/people/person-progress'

type Props = { readonly rows: PersonProgress['attempts']; readonly maySupervise: boolean }

/** The latest conversations; those who may review them go there from here. */
export function PersonAttempts({ rows, maySupervise }: Props) {
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="conversations" className="mt-10">
      <h2 id="conversations" className="border-b pb-2 font-bold text-xl">
        Latest conversations
      </h2>
      <ul className="divide-y divide-rule">
        {rows.map((row) => (
          <li key={row.id} className="flex flex-wrap items-center gap-x-6 gap-y-1 py-2.5">
            <span className="min-w-0 flex-1 basis-56">
              {maySupervise && row.status === 'ended' ? (
                <Link href={`/review/${row.id}`} className="font-semibold underline-offset-4 hover:underline">
                  {row.customer}: {row.title}
                </Link>
              ) : (
                <span className="font-semibold">
                  {row.customer}: {row.title}
                </span>
              )}
            </span>
            <span className="text-ink-soft text-sm">
              {[row.mode, row.assigned ? 'assigned' : '', row.reviewed ? 'reviewed' : ''].filter(Boolean).join(', ')}
            </span>
            <span className="text-ink-faint text-sm">
              <LocalTime at={row.startedAt} as="short moment" />
            </span>
            <span className="w-20 text-right font-bold">
              {row.total ?? <span className="font-normal text-ink-faint text-sm">still open</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
