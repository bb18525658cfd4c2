'use client'

import { signIn } from 'next-auth/react'
import { type FormEvent, useEffect, useState } from 'react'
import { Button } from '@/components/button'
import { Field, TextInput } from '@/components/field'

const messages: Record<string, string> = {
  CredentialsSignin: 'The email or the password is not right.',
  'too-many': 'Too many failed tries. Please wait a quarter of an hour and try again.',
}
const otherwise = 'Signing in did not work just now. Please try again.'

/** Email and password. `target` is the path to go on to. */
export function SignInForm({ target }: { target: string }) {
  const [problem, setProblem] = useState<string | null>(null)
  // Waits for the scripts too: sent by the browser alone, the form would go nowhere.
  const [busy, setBusy] = useState(true)
  useEffect(() => setBusy(false), [])

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    setBusy(true)
    setProblem(null)
    try {
      const result = await signIn('credentials', {
        redirect: false,
        email: String(fields.get('email')),
        password: String(fields.get('password')),
      })
      // A full load, not a client transition: nothing rendered for the person before may stay.
      if (result?.ok) return window.location.assign(target)
      setProblem(messages[result?.error ?? ''] ?? otherwise)
    } catch {
      setProblem('The server did not answer. Check your connection and try again.')
    }
    setBusy(false)
  }

  return (
    <form method="post" onSubmit={submit} className="grid gap-5">
      <Field label="Email">
        {(wired) => <TextInput {...wired} name="email" type="email" autoComplete="username" required maxLength={254} />}
      </Field>
      <Field label="Password" error={problem}>
        {(wired) => (
          <TextInput
            {...wired}
            name="password"
            type="password"
            autoComplete="current-password"
            required
            maxLength={200}
          />
        )}
      </Field>
      <Button type="submit" look="primary" size="large" disabled={busy}>
        Sign in
      </Button>
    </form>
  )
}
