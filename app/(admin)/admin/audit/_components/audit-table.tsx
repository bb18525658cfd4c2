import type { AuditLine } from '@/server/audit/list-audit'

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'UTC' })

/** Newest first; times in UTC. */
export function AuditTable({ rows }: { readonly rows: readonly AuditLine[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than a phone is scrolled with the keyboard.
    <section tabIndex={0} aria-label="Entries" className="relative mt-5 overflow-x-auto">
      <table className="w-full min-w-[46rem] text-left text-sm">
        <thead className="border-b text-ink-faint">
          <tr>
            {['When (UTC)', 'Who', 'What', 'About', 'Change'].map((title) => (
              <th key={title} scope="col" className="py-2 pr-5 font-semibold">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-rule align-top">
          {rows.map((row) => (
            <tr key={row.id}>
              <td className="whitespace-nowrap py-2 pr-5">
                <time dateTime={new Date(row.at).toISOString()}>{moment.format(row.at)}</time>
              </td>
              <td className="py-2 pr-5">{row.by}</td>
              <th scope="row" className="whitespace-nowrap py-2 pr-5 font-semibold">
                {row.did}
              </th>
              <td className="py-2 pr-5">
                {row.subject.type} <span className="break-all">{row.subject.name}</span>
              </td>
              <td className="py-2">
                {row.changes.map(({ what, from, to }) => (
                  <p key={what}>
                    {what}: {from === null ? to : to === null ? `${from}, removed` : `${from} to ${to}`}
                  </p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
