'use client'

import { Button } from '@/components/button'
import { LocalTime } from '@/components/local-time'
import type { OpenInvitation } from '@/server/invitations/list-invitations'
import { useFormAction } from '../../../_components/use-form-action'
import { revoke } from '../actions'

/** Links that still wait for somebody. */
export function InvitationList({ invitations }: { readonly invitations: readonly OpenInvitation[] }) {
  const { busy, problemAt, onSubmit } = useFormAction(revoke)
  if (invitations.length === 0) return null
  return (
    <section aria-labelledby="waiting" className="mt-12">
      <h2 id="waiting" className="border-b pb-2 font-bold text-xl">
        Still waiting
      </h2>
      <p role="alert" className="text-lost-ink">
        {problemAt('')}
      </p>
      <ul className="divide-y divide-rule">
        {invitations.map((one) => (
          <li key={one.id} className="flex flex-wrap items-center gap-x-6 gap-y-1 py-2">
            <span className="min-w-0 flex-1 basis-56">
              <span className="font-semibold">{one.email ?? 'Whoever has the link'}</span>
              <span className="block text-ink-soft text-sm">
                {one.role}
                {one.team === null ? '' : `, ${one.team}`}
              </span>
            </span>
            <span className="text-ink-soft text-sm">
              until <LocalTime at={one.expiresAt} as="short moment" />
            </span>
            <form onSubmit={onSubmit}>
              <input type="hidden" name="invitationId" value={one.id} />
              <Button type="submit" size="small" className="min-h-11" disabled={busy}>
                Take back<span className="sr-only"> the invitation for {one.email ?? 'whoever has the link'}</span>
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
