import Link from 'next/link'
import { assignmentStates } from '@/domain/assigning/assignment-state'
import type { ListedAssignment } from '@/server/assignments/list-assignments'
import { DueDay } from './due-day'
import { stateTint, stateWord } from './state-words'

/** One line an assignment: for whom, by when, and how many people are where. */
export function AssignmentList({ rows }: { readonly rows: readonly ListedAssignment[] }) {
  return (
    <ul className="divide-y divide-rule border-b">
      {rows.map((row) => (
        <li key={row.id} className="group relative grid gap-x-6 gap-y-1 py-4 sm:grid-cols-[1fr_auto]">
          <p className="font-bold">
            <Link
              href={`/team/assignments/${row.id}`}
              className="underline-offset-4 after:absolute after:inset-0 group-hover:underline"
            >
              {row.title}
            </Link>
          </p>
          <p className="text-ink-soft text-sm sm:text-right">
            <DueDay at={row.dueAt} />
          </p>
          <p className="text-ink-soft text-sm">
            {row.to}, {row.mode}
            {row.customers > 1 ? `, ${row.customers} customers` : ''}
          </p>
          <ul className="flex flex-wrap gap-1.5 sm:justify-end">
            {assignmentStates
              .filter((state) => row.counts[state] > 0)
              .map((state) => (
                <li key={state} className={`rounded-sm border px-2 text-sm ${stateTint[state]}`}>
                  {row.counts[state]} {stateWord[state].toLowerCase()}
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
