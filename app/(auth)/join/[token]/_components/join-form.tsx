'use client'

import { signIn } from 'next-auth/react'
import { type FormEvent, useState } from 'react'
import { answered } from '@/components/answered'
import { Button, ButtonLink } from '@/components/button'
import { Field, TextInput } from '@/components/field'
import { Notice } from '@/components/notice'
import { join } from '../actions'

type Props = { readonly token: string; readonly email: string | null; readonly name: string | null }
type Problem = { readonly message: string; readonly where?: string }

const unanswered = 'The server did not answer. Please try again.'

/** A name, a password, and in. */
export function JoinForm({ token, email, name }: Props) {
  const [problem, setProblem] = useState<Problem | null>(null)
  const [busy, setBusy] = useState(false)
  const [isMade, setMade] = useState(false)
  const at = (where: string) => (problem !== null && (problem.where ?? '') === where ? problem.message : null)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    setBusy(true)
    setProblem(null)
    const answer = await answered(join(fields), unanswered)
    if (!answer.ok) {
      setProblem(answer.error)
      return setBusy(false)
    }
    const password = String(fields.get('password'))
    const signedIn = await answered(signIn('credentials', { redirect: false, email: answer.value.email, password }))
    // A full load, not a client transition: this page was nobody's.
    if (signedIn?.ok) return window.location.assign('/')
    setMade(true)
  }

  // The invitation is used up: what is left is to sign in.
  if (isMade)
    return (
      <div className="mt-8 grid justify-items-start gap-5">
        <Notice tone="doubt" live="assertive">
          Your account is made, but signing you in did not work just now. Sign in with the password you chose.
        </Notice>
        <ButtonLink href="/sign-in" look="primary" size="large">
          Sign in
        </ButtonLink>
      </div>
    )
  return (
    <form onSubmit={submit} className="mt-8 grid gap-5" noValidate>
      <input type="hidden" name="token" value={token} />
      <Field label="Your name" hint="As your colleagues know you." error={at('name')}>
        {(wired) => <TextInput {...wired} name="name" autoComplete="name" defaultValue={name ?? ''} maxLength={100} />}
      </Field>
      <Field label="Email" error={at('email')}>
        {(wired) => (
          <TextInput
            {...wired}
            name="email"
            type="email"
            autoComplete="username"
            defaultValue={email ?? ''}
            readOnly={email !== null}
            maxLength={254}
          />
        )}
      </Field>
      <Field
        label="Password"
        hint="Ten characters or more. A short sentence is easy to remember."
        error={at('password')}
      >
        {(wired) => (
          <TextInput {...wired} name="password" type="password" autoComplete="new-password" maxLength={200} />
        )}
      </Field>
      {at('') ? (
        <Notice tone="bad" live="assertive">
          {at('')}
        </Notice>
      ) : null}
      <div>
        <Button type="submit" look="primary" size="large" disabled={busy}>
          Come in
        </Button>
      </div>
    </form>
  )
}
