import { partName } from '@/components/part-name'
import type { Reason } from '@/domain/coaching/next-step'
import type { Home, NextCustomer } from '@/server/home/require-home'
import type { LibraryEntry } from '@/server/scenarios/list-library'

/** The one next step, ready to be shown. */
export type Invitation = {
  readonly href: string
  readonly title: string
  /** Why this and not another, in one sentence. */
  readonly because: string
  /** When it has to be done, if it was assigned with a date. */
  readonly dueAt: number | null
  readonly press: string
  readonly customer: LibraryEntry['customer']
  /** What the conversation will be like; null for one that already runs. */
  readonly entry: LibraryEntry | null
}

const figure = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })

/** An open conversation first, then what the coaching proposes. Null when the library is empty. */
export function invitationFrom({ unfinished, next }: Pick<Home, 'unfinished' | 'next'>): Invitation | null {
  if (unfinished)
    return {
      href: `/attempts/${unfinished.attemptId}`,
      title: `${unfinished.customer.name} is still waiting`,
      because: `You left “${unfinished.title}” in the middle. Nothing is lost.`,
      dueAt: null,
      press: 'Go on',
      customer: unfinished.customer,
      entry: null,
    }
  if (next === null) return null
  const { customer: entry, reason } = next
  const again = entry.runs > 0
  return {
    href: next.assignment ? assignmentHref(next.assignment.id) : `/practise/${entry.id}`,
    title: again ? `Meet ${entry.customer.name} again` : `Meet ${entry.customer.name}`,
    because: reasonInWords(reason, next.assignment),
    dueAt: reason.code === 'assigned' ? reason.dueAt : null,
    press: next.assignment ? 'See the assignment' : 'Get ready',
    customer: entry.customer,
    entry,
  }
}

/** Where an assignment is started, in its own mode and counted for it. */
export const assignmentHref = (assignmentId: string): string => `/assignments#${assignmentId}`

/** The reason in one sentence. `assignment` is the one it speaks of, when it speaks of one. */
export function reasonInWords(reason: Reason, assignment: NextCustomer['assignment']): string {
  switch (reason.code) {
    case 'assigned':
      return `This was assigned to you${assignment ? `: ${assignment.title}` : ''}.`
    case 'first':
      return 'A good first one: about as gentle as it gets here.'
    case 'weakest-part':
      return `${partName[reason.part]} is where you have most to gain: it stands at ${figure.format(reason.value)}, and this customer asks for it.`
    case 'not-seen-for-days':
      return `You have not met for ${reason.days} days; a second look is how it stays with you.`
    case 'new':
      return 'You are doing well, and this is somebody you have not met yet.'
    case 'better-than-last-time':
      return `You know everybody here, and with this one there is more in it than the ${figure.format(reason.best)} you reached.`
  }
}
