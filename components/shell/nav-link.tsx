'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { LinkWait } from '../link-wait'
import type { Place } from './places'

export function NavLink({ place }: { readonly place: Place }) {
  const pathname = usePathname()
  const here = pathname === place.href || pathname.startsWith(`${place.href}/`)
  return (
    <Link
      href={place.href}
      aria-current={here ? 'page' : undefined}
      className="-mb-px inline-flex min-h-11 items-center border-transparent border-b-2 font-semibold sm:min-h-14 text-ink-faint text-sm -outline-offset-2 hover:text-ink aria-[current]:border-ink aria-[current]:text-ink"
    >
      {place.label}
      <LinkWait />
    </Link>
  )
}
