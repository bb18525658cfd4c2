'use client'

import { useState } from 'react'
import { Button } from '@/components/button'
import { Dialog } from '@/components/dialog'
import { useFormAction } from '../../../../_components/use-form-action'
import { cancel } from '../../actions'

export function CancelButton({ assignmentId }: { readonly assignmentId: string }) {
  const [open, setOpen] = useState(false)
  const { busy, problemAt, onSubmit } = useFormAction(cancel, () => setOpen(false))
  return (
    <>
      <Button onClick={() => setOpen(true)}>Cancel this assignment</Button>
      <Dialog
        title="Cancel this assignment?"
        description="It disappears from everybody's page. What they practised for it stays in their history."
        open={open}
        onOpenChange={setOpen}
      >
        <form onSubmit={onSubmit} className="grid gap-3">
          <input type="hidden" name="assignmentId" value={assignmentId} />
          <p role="alert" className="text-lost-ink">
            {problemAt('')}
          </p>
          <div className="flex justify-end gap-2">
            <Button look="quiet" onClick={() => setOpen(false)}>
              Keep it
            </Button>
            <Button type="submit" look="danger" disabled={busy}>
              Cancel it
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  )
}
