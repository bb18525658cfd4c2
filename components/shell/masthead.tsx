import type { Role } from '@/domain/access/role'
import { AccountMenu } from './account-menu'
import { NavLink } from './nav-link'
import { placesOf } from './places'
import { ThemeToggle } from './theme-toggle'
import { Wordmark } from './wordmark'

/** The letterhead of every signed-in page. */
export function Masthead({ name, role }: { readonly name: string; readonly role: Role }) {
  return (
    <header className="border-b bg-paper">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-8 px-5 sm:flex-nowrap sm:px-8">
        <Wordmark />
        <nav
          aria-label="Main"
          className="order-last -mx-2 flex w-[calc(100%+1rem)] flex-wrap gap-x-3 sm:order-none sm:mx-0 sm:w-auto sm:flex-nowrap sm:gap-6 sm:overflow-x-auto sm:overflow-y-hidden"
        >
          {placesOf[role].map((place) => (
            <NavLink key={place.href} place={place} />
          ))}
        </nav>
        <div className="-mr-3 ml-auto flex items-center gap-1">
          <ThemeToggle />
          <AccountMenu name={name} role={role} />
        </div>
      </div>
    </header>
  )
}
