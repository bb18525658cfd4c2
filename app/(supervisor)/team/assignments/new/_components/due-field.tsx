'use client'

import { useState } from 'react'
import { Field, TextInput } from '@/components/field'

/** A day where the supervisor is, sent as the moment that day ends there. */
export function DueField({ problem }: { readonly problem: string | null }) {
  const [day, setDay] = useState('')
  const end = day === '' ? '' : new Date(`${day}T23:59:00`).toISOString()
  return (
    <Field label="Due" hint="The end of that day. May be left empty." error={problem}>
      {(wired) => (
        <>
          <TextInput {...wired} type="date" value={day} onChange={(event) => setDay(event.target.value)} />
          <input type="hidden" name="dueAt" value={end} />
        </>
      )}
    </Field>
  )
}
