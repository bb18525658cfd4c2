import Link from 'next/link'
import type { ListedPerson } from '@/server/people/list-people'
import { roleWord } from '../../../_components/role-words'

export function PeopleTable({ rows }: { readonly rows: readonly ListedPerson[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than a phone is scrolled with the keyboard.
    <section tabIndex={0} aria-label="People" className="relative mt-5 overflow-x-auto">
      <table className="w-full text-left text-sm">
        <thead className="border-b text-ink-faint">
          <tr>
            {['Name', 'Email', 'Role', 'Teams'].map((title) => (
              <th
                key={title}
                scope="col"
                className={`py-2 pr-5 font-semibold ${title === 'Email' ? 'max-sm:hidden' : ''}`}
              >
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-rule">
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" className="py-0.5 pr-5 font-semibold sm:whitespace-nowrap">
                <Link
                  href={`/admin/people/${row.id}`}
                  className="inline-flex min-h-9 items-center underline-offset-4 hover:underline"
                >
                  {row.name}
                </Link>
                {row.active ? null : <span className="font-normal text-ink-faint">, deactivated</span>}
                <span className="block break-all pb-1.5 font-normal text-ink-soft sm:hidden">{row.email}</span>
              </th>
              <td className="pr-5 max-sm:hidden">{row.email}</td>
              <td className="pr-5">{roleWord[row.role]}</td>
              <td>{row.teams.join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
