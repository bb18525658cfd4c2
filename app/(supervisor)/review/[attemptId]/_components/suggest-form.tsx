'use client'

import { type FormEvent, useState, useTransition } from 'react'
import { answered } from '@/components/answered'
import { Button } from '@/components/button'
import { Field, Select } from '@/components/field'
import { suggest } from '../../actions'

type Props = {
  readonly attemptId: string
  readonly trainee: string
  readonly customers: readonly { readonly id: string; readonly label: string }[]
}

/** Whom the trainee should meet next; they find it on their home page. */
export function SuggestForm({ attemptId, trainee, customers }: Props) {
  const [said, setSaid] = useState<string | null>(null)
  const [isSaving, startSaving] = useTransition()
  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const scenarioId = new FormData(event.currentTarget).get('scenarioId')
    startSaving(async () => {
      const answer = await answered(suggest({ attemptId, scenarioId }))
      setSaid(answer.ok ? `${trainee} will find ${answer.value.customer} on their home page.` : answer.error.message)
    })
  }
  return (
    <form onSubmit={send} className="flex flex-wrap items-end gap-3">
      <Field label="Suggest a customer">
        {(wired) => (
          <Select name="scenarioId" {...wired}>
            {customers.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Button type="submit" disabled={isSaving}>
        Suggest
      </Button>
      <p role="status" className="w-full text-ink-soft text-sm">
        {said}
      </p>
    </form>
  )
}
