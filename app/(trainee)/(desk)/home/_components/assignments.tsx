import Link from 'next/link'
import type { AssignmentLine } from '@/server/home/require-home'
import { DueTime } from './due-time'
import { assignmentHref } from './invitation'

type Props = { readonly assignments: readonly AssignmentLine[]; readonly now: number }

/** What is assigned and not done yet, with how far it is; the next one due stands above as the next step. */
export function Assignments({ assignments, now }: Props) {
  if (assignments.length === 0) return null
  return (
    <section aria-labelledby="assigned" className="mt-14">
      <h2 id="assigned" className="border-b pb-2 font-bold text-xl">
        Assigned to you
      </h2>
      <ul className="divide-y divide-rule border-b">
        {assignments.map((one) => (
          <li key={one.id} className="flex flex-wrap items-baseline gap-x-6 gap-y-1 py-3.5">
            <p className="min-w-0 flex-1 basis-60 font-bold">
              <Link href={assignmentHref(one.id)} className="underline-offset-4 hover:underline">
                {one.title}
              </Link>
            </p>
            <p className="text-ink-soft text-sm">
              {one.passed} of {one.all} passed
              {one.leastTotal > 0 ? `, ${one.leastTotal} points or more each` : ''}
            </p>
            {one.dueAt === null ? null : (
              <p className={`text-sm ${one.dueAt < now ? 'font-semibold text-lost-ink' : 'text-ink-soft'}`}>
                <DueTime at={one.dueAt} now={now} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
