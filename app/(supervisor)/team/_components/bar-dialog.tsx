'use client'

import { useState } from 'react'
import { Button } from '@/components/button'
import { Dialog } from '@/components/dialog'
import { Field, TextInput } from '@/components/field'
import type { TeamSettings } from '@/server/teams/require-team'
import { useFormAction } from '../../_components/use-form-action'
import { saveBar } from '../actions'

/** What this team asks of people, in a dialog: seldom changed, so it does not stand in the way. */
export function BarDialog({ team }: { readonly team: TeamSettings }) {
  const [open, setOpen] = useState(false)
  const { busy, problemAt, onSubmit } = useFormAction(saveBar, () => setOpen(false))
  const fields = [
    ['bar', 'Points to reach', 'Of 100, in one conversation.', team.bar, 1, 100],
    ['barPasses', 'With how many different customers', 'Somebody learnt by heart counts once.', team.barPasses, 1, 50],
    [
      'goalPoints',
      'Team goal for the month',
      'Points of everybody together; 0 for none.',
      team.goalPoints,
      0,
      1_000_000,
    ],
  ] as const
  return (
    <>
      <Button look="quiet" size="small" className="-ml-3 mt-1" onClick={() => setOpen(true)}>
        Change the bar
      </Button>
      <Dialog
        title={`The bar of ${team.name}`}
        description="What somebody must reach on their own before they count as ready."
        open={open}
        onOpenChange={setOpen}
      >
        <form onSubmit={onSubmit} className="grid gap-4" noValidate>
          <input type="hidden" name="teamId" value={team.id} />
          {fields.map(([name, label, hint, value, min, max]) => (
            <Field key={name} label={label} hint={hint} error={problemAt(name)}>
              {(wired) => (
                <TextInput
                  {...wired}
                  name={name}
                  type="number"
                  inputMode="numeric"
                  min={min}
                  max={max}
                  defaultValue={value}
                />
              )}
            </Field>
          ))}
          <p role="alert" className="text-lost-ink">
            {problemAt('')}
          </p>
          <div className="flex justify-end gap-2">
            <Button look="quiet" onClick={() => setOpen(false)}>
              Leave as it is
            </Button>
            <Button look="primary" type="submit" disabled={busy}>
              Save
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  )
}
