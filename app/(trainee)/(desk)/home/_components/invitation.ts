import type { OwnAttempt } from '@/server/attempts/list-own-attempts'
import type { LibraryEntry } from '@/server/scenarios/list-library'

/** The one next step, ready to be shown. */
export type Invitation = {
  readonly href: string
  readonly title: string
  readonly because: string
  readonly press: string
  readonly customer: LibraryEntry['customer']
  readonly entry: LibraryEntry
}

/**
 * An open conversation first, then somebody new of the gentlest kind, then the lowest result. Null when the library is empty.
 * `library` comes easiest first.
 */
export function invitationFrom(library: readonly LibraryEntry[], rows: readonly OwnAttempt[]): Invitation | null {
  const open = rows.find((row) => row.status !== 'ended')
  const opened = library.find((entry) => entry.id === open?.scenarioId)
  if (open && opened)
    return invite(
      opened,
      `/attempts/${open.id}`,
      `${opened.customer.name} is still waiting`,
      'You left in the middle. Nothing is lost.',
      'Go on',
    )

  const fresh = library.find((entry) => entry.runs === 0)
  if (fresh && fresh === library[0])
    return invite(
      fresh,
      `/practise/${fresh.id}`,
      `Meet ${fresh.customer.name}`,
      'A good first one: about as gentle as it gets here. Nobody but you sees how it goes.',
      'Get ready',
    )
  if (fresh)
    return invite(
      fresh,
      `/practise/${fresh.id}`,
      `Meet ${fresh.customer.name}`,
      'Somebody you have not met yet.',
      'Get ready',
    )

  const lowest = [...library].sort((a, b) => (a.best ?? 0) - (b.best ?? 0))[0]
  return lowest
    ? invite(
        lowest,
        `/practise/${lowest.id}`,
        `Try ${lowest.customer.name} again`,
        'Here you have the most to gain.',
        'Get ready',
      )
    : null
}

const invite = (entry: LibraryEntry, href: string, title: string, because: string, press: string): Invitation => ({
  href,
  title,
  because,
  press,
  customer: entry.customer,
  entry,
})
