import Link from 'next/link'
import type { PersonProgress } from '@/server/people/person-progress'
import { DueDay } from '../../../team/assignments/_components/due-day'
import { StateMark } from '../../../team/assignments/_components/state-mark'

type Props = { readonly rows: PersonProgress['assignments']; readonly maySupervise: boolean }

/** What they were asked to practise. */
export function PersonAssignments({ rows, maySupervise }: Props) {
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="assignments" className="mt-10">
      <h2 id="assignments" className="border-b pb-2 font-bold text-xl">
        Assignments
      </h2>
      <ul className="divide-y divide-rule">
        {rows.map((row) => (
          <li key={row.id} className="flex flex-wrap items-center gap-x-6 gap-y-1 py-2.5">
            <span className="min-w-0 flex-1 basis-56 font-semibold">
              {maySupervise ? (
                <Link href={`/team/assignments/${row.id}`} className="underline-offset-4 hover:underline">
                  {row.title}
                </Link>
              ) : (
                row.title
              )}
            </span>
            <span className="text-ink-soft text-sm">
              <DueDay at={row.dueAt} />
            </span>
            <StateMark state={row.state} />
          </li>
        ))}
      </ul>
    </section>
  )
}
