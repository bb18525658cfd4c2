import Link from 'next/link'
import type { Role } from '@/domain/access/role'

const places = [
  { href: '/queue', label: 'Queue', roles: ['supervisor', 'admin'] },
  { href: '/disputes', label: 'Disputes', roles: ['supervisor', 'admin'] },
  { href: '/calibration', label: 'Calibration', roles: ['supervisor', 'admin'] },
  { href: '/examples', label: 'Examples', roles: ['supervisor', 'author', 'admin'] },
  { href: '/regrade', label: 'Grade anew', roles: ['admin'] },
] as const satisfies readonly { href: string; label: string; roles: readonly Role[] }[]

type Props = { readonly here: (typeof places)[number]['href']; readonly role: Role }

/** The pages of the review, as far as they are open to the visitor. */
export function ReviewNav({ here, role }: Props) {
  return (
    <nav aria-label="Review" className="flex flex-wrap gap-x-6 border-b">
      {places
        .filter(({ roles }) => (roles as readonly Role[]).includes(role))
        .map(({ href, label }) => (
          <Link
            key={href}
            href={href}
            aria-current={href === here ? 'page' : undefined}
            className="inline-flex min-h-11 items-center whitespace-nowrap text-ink-soft text-sm -outline-offset-2 hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink"
          >
            {label}
          </Link>
        ))}
    </nav>
  )
}
