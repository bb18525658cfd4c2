'use client'

import { useRef } from 'react'
import { Field, TextInput } from '@/components/field'
import { useSaving } from '../../../_components/use-saving'
import { saveNewPassword } from '../actions'
import { SaveRow } from './save-row'

/** A new password, after the one in use. `email` lets password managers know whose it is. */
export function PasswordSection({ email }: { readonly email: string }) {
  const form = useRef<HTMLFormElement>(null)
  const { stage, problemAt, formProps } = useSaving(saveNewPassword, () => form.current?.reset())
  return (
    <form ref={form} {...formProps} className="grid gap-5">
      <input type="email" autoComplete="username" defaultValue={email} readOnly hidden />
      <Field label="Password you use now" error={problemAt('current')}>
        {(wired) => (
          <TextInput
            {...wired}
            name="current"
            type="password"
            required
            maxLength={200}
            autoComplete="current-password"
          />
        )}
      </Field>
      <Field label="New password" hint="At least 10 characters." error={problemAt('next')}>
        {(wired) => (
          <TextInput
            {...wired}
            name="next"
            type="password"
            required
            minLength={10}
            maxLength={200}
            autoComplete="new-password"
          />
        )}
      </Field>
      <SaveRow
        stage={stage}
        problem={problemAt('')}
        press="Change the password"
        saved="Changed. Use the new one from now on."
      />
    </form>
  )
}
