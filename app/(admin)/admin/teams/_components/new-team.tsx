'use client'

import { useRef } from 'react'
import { Button } from '@/components/button'
import { Field, TextInput } from '@/components/field'
import { useFormAction } from '../../../../(supervisor)/_components/use-form-action'
import { make } from '../actions'

export function NewTeam() {
  const form = useRef<HTMLFormElement>(null)
  const { busy, problemAt, onSubmit } = useFormAction(make, () => form.current?.reset())
  return (
    <form ref={form} onSubmit={onSubmit} className="mt-6 flex max-w-xl flex-wrap items-start gap-3" noValidate>
      <div className="min-w-60 flex-1">
        <Field label="A new team" error={problemAt('name') ?? problemAt('')}>
          {(wired) => <TextInput {...wired} name="name" maxLength={80} autoComplete="off" placeholder="Its name" />}
        </Field>
      </div>
      <Button type="submit" look="primary" disabled={busy} className="mt-7">
        Make the team
      </Button>
    </form>
  )
}
