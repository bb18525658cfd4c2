'use client'

import { useState } from 'react'
import { Button } from '@/components/button'
import type { ManagedAccount } from '@/server/people/require-account'
import { NewLink } from '../../../../../(supervisor)/_components/new-link'
import { useFormAction } from '../../../../../(supervisor)/_components/use-form-action'
import { changeActive, makePasswordLink } from '../actions'
import { Section } from './section'

/** In or out, and a way in for who has no password or forgot it. */
export function AccessSection({ account }: { readonly account: ManagedAccount }) {
  const [path, setPath] = useState<string | null>(null)
  const access = useFormAction(changeActive)
  const link = useFormAction(makePasswordLink, (made) => setPath(made.path))
  return (
    <Section
      title="Access"
      about="Out means at once: off the boards and out of every list. What they practised stays for the day they return."
    >
      <div className="flex flex-wrap gap-3">
        <form onSubmit={access.onSubmit}>
          <input type="hidden" name="personId" value={account.id} />
          <input type="hidden" name="active" value={account.active ? 'no' : 'yes'} />
          <Button type="submit" look={account.active ? 'danger' : 'plain'} disabled={access.busy}>
            {account.active ? 'Deactivate' : 'Let them back in'}
          </Button>
        </form>
        {account.active ? (
          <form onSubmit={link.onSubmit}>
            <input type="hidden" name="personId" value={account.id} />
            <Button type="submit" disabled={link.busy}>
              {account.hasPassword ? 'Make a link for a new password' : 'Make a link to choose a password'}
            </Button>
          </form>
        ) : null}
      </div>
      <p role="alert" className="mt-2 text-lost-ink text-sm">
        {access.problemAt('') ?? link.problemAt('')}
      </p>
      {path === null ? null : <NewLink path={path} />}
    </Section>
  )
}
