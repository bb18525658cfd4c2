'use client'

import { useState } from 'react'
import { Button } from '@/components/button'
import { Dialog } from '@/components/dialog'
import { Field, TextInput } from '@/components/field'
import type { ListedTeam } from '@/server/teams/list-teams'
import { useFormAction } from '../../../../(supervisor)/_components/use-form-action'
import { rename } from '../actions'

export function RenameTeam({ team }: { readonly team: ListedTeam }) {
  const [open, setOpen] = useState(false)
  const { busy, problemAt, onSubmit } = useFormAction(rename, () => setOpen(false))
  return (
    <>
      <Button size="small" className="min-h-11" onClick={() => setOpen(true)}>
        Rename<span className="sr-only"> {team.name}</span>
      </Button>
      <Dialog
        title={`Rename ${team.name}`}
        description="Everything else stays as it is."
        open={open}
        onOpenChange={setOpen}
      >
        <form onSubmit={onSubmit} className="grid gap-4" noValidate>
          <input type="hidden" name="teamId" value={team.id} />
          <Field label="Name" error={problemAt('name') ?? problemAt('')}>
            {(wired) => <TextInput {...wired} name="name" defaultValue={team.name} maxLength={80} autoComplete="off" />}
          </Field>
          <div className="flex justify-end">
            <Button type="submit" look="primary" disabled={busy}>
              Save
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  )
}
