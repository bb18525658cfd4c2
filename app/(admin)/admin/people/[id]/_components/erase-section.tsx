'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '@/components/button'
import { Choice } from '@/components/choice'
import { Dialog } from '@/components/dialog'
import { Field, TextInput } from '@/components/field'
import type { ManagedAccount } from '@/server/people/require-account'
import { useFormAction } from '../../../../../(supervisor)/_components/use-form-action'
import { erase } from '../actions'
import { Section } from './section'

/** For somebody who left and is to be forgotten. */
export function EraseSection({ account }: { readonly account: ManagedAccount }) {
  const router = useRouter()
  const [open, setOpen] = useState(false)
  const { busy, problemAt, onSubmit } = useFormAction(erase, () => router.push('/admin/people'))
  return (
    <Section title="Erase" about="For somebody who has left. It cannot be undone; deactivating can.">
      <Button look="danger" onClick={() => setOpen(true)}>
        Erase {account.name}
      </Button>
      <Dialog
        title={`Erase ${account.name}?`}
        description="Name, email, notes, lessons and self-checks are removed for good. The audit log keeps that it was done, by a number."
        open={open}
        onOpenChange={setOpen}
      >
        <form onSubmit={onSubmit} className="grid gap-4" noValidate>
          <input type="hidden" name="personId" value={account.id} />
          <fieldset className="grid gap-2">
            <legend className="mb-1.5 font-semibold text-sm">{account.attempts} conversations</legend>
            <Choice name="attempts" value="anonymise" title="Keep them under no name" first>
              They still help to check the grader. What was written in them stays as it is.
            </Choice>
            <Choice name="attempts" value="delete" title="Delete them too">
              Nothing is left. Calibration rounds and examples lose what came from them.
            </Choice>
          </fieldset>
          <Field label={`Type the name to confirm: ${account.name}`} error={problemAt('confirmedName')}>
            {(wired) => <TextInput {...wired} name="confirmedName" autoComplete="off" />}
          </Field>
          <p role="alert" className="text-lost-ink text-sm">
            {problemAt('')}
          </p>
          <div className="flex justify-end gap-2">
            <Button look="quiet" onClick={() => setOpen(false)}>
              Keep everything
            </Button>
            <Button type="submit" look="danger" disabled={busy}>
              Erase for good
            </Button>
          </div>
        </form>
      </Dialog>
    </Section>
  )
}
