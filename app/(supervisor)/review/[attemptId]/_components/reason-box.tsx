'use client'

import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { Button } from '@/components/button'
import { Field, TextArea } from '@/components/field'
import { levelWord, partName } from '@/components/part-name'
import type { Marking, Pending } from './use-marking'

/** Why a mark is changed. Enter saves, Escape leaves everything as it was. */
export function ReasonBox({ pending, marking }: { readonly pending: Pending; readonly marking: Marking }) {
  const [reason, setReason] = useState('')
  const { part, level } = pending
  const save = (event?: FormEvent) => {
    event?.preventDefault()
    marking.save(pending, reason)
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') marking.drop()
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    save()
  }
  return (
    <form id={`reason-${pending.seq}`} onSubmit={save} className="grid gap-3 rounded-md border border-ink p-3">
      <Field
        label={`Why ${partName[part]} is “${levelWord(part, level)}”`}
        hint="The trainee reads this. Enter saves, Escape leaves it."
      >
        {(wired) => (
          <TextArea
            rows={2}
            {...wired}
            autoFocus
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      <div className="flex gap-3">
        <Button type="submit" look="primary" size="small" disabled={marking.isSaving}>
          Save this mark
        </Button>
        <Button look="quiet" size="small" onClick={marking.drop}>
          Leave it
        </Button>
      </div>
    </form>
  )
}
