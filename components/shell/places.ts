import type { Role } from '@/domain/access/role'

export type Place = { readonly href: string; readonly label: string }

const practising: readonly Place[] = [
  { href: '/home', label: 'Home' },
  { href: '/library', label: 'Customers' },
  { href: '/progress', label: 'Progress' },
  { href: '/leaderboard', label: 'Leaderboard' },
  { href: '/history', label: 'History' },
]

/** What stands in the masthead, by role. Add a page here when it exists. */
export const placesOf: Record<Role, readonly Place[]> = {
  trainee: practising,
  supervisor: [{ href: '/team', label: 'Team' }, { href: '/queue', label: 'Review' }, ...practising],
  author: [
    { href: '/studio', label: 'Studio' },
    ...practising,
    { href: '/team', label: 'Teams' },
    { href: '/examples', label: 'Examples' },
  ],
  admin: [
    { href: '/team', label: 'Teams' },
    { href: '/queue', label: 'Review' },
    { href: '/admin/people', label: 'People' },
    { href: '/studio', label: 'Studio' },
    ...practising,
  ],
}
