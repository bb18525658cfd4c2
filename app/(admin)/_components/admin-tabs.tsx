import Link from 'next/link'

const places = [
  ['people', '/admin/people', 'People'],
  ['teams', '/admin/teams', 'Teams'],
  ['invitations', '/team/invitations', 'Invitations'],
  ['audit', '/admin/audit', 'Audit log'],
] as const

/** The pages of who runs Keepcool. */
export function AdminTabs({ here }: { readonly here: (typeof places)[number][0] }) {
  return (
    <nav aria-label="Administration" className="mt-4 flex flex-wrap gap-x-6 border-b">
      {places.map(([id, href, title]) => (
        <Link
          key={id}
          href={href}
          aria-current={id === here ? 'page' : undefined}
          className="-mb-px inline-flex min-h-11 items-center border-transparent border-b-2 font-semibold text-ink-faint text-sm hover:text-ink aria-[current]:border-ink aria-[current]:text-ink"
        >
          {title}
        </Link>
      ))}
    </nav>
  )
}
