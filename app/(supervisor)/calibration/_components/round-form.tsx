'use client'

import { type FormEvent, useState, useTransition } from 'react'
import { answered } from '@/components/answered'
import { Button } from '@/components/button'
import { Field, TextInput } from '@/components/field'
import { LocalTime } from '@/components/local-time'
import type { RoundOptions } from '@/server/calibration/open-round'
import { open } from '../actions'

const box = 'flex min-h-9 items-center gap-3'

/** A round is either drawn by lot or made of chosen conversations. */
export function RoundForm({ options: { people, conversations } }: { readonly options: RoundOptions }) {
  const [isChosen, setIsChosen] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const [isOpening, start] = useTransition()

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const choice = isChosen ? { attemptIds: form.getAll('attempt') } : { replies: Number(form.get('replies')) }
    start(async () => {
      const answer = await answered(open({ title: form.get('title'), raterIds: form.getAll('rater'), choice }))
      if (answer && !answer.ok) setError(answer.error.message)
    })
  }

  return (
    <form onSubmit={send} className="mt-8 grid max-w-2xl gap-8">
      <Field label="Name of the round">
        {(wired) => <TextInput name="title" required maxLength={80} defaultValue="Calibration" {...wired} />}
      </Field>
      <fieldset className="grid gap-1">
        <legend className="mb-1 font-semibold text-sm">Who marks</legend>
        {people.map(({ id, name, isReady }) => (
          <label key={id} className={box}>
            <input type="checkbox" name="rater" value={id} className="size-5" />
            <span className="flex flex-wrap items-baseline gap-x-3">
              {name}
              {isReady ? null : (
                <span className="text-ink-faint text-sm">has to mark the set with known answers first</span>
              )}
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset className="grid gap-3">
        <legend className="mb-1 font-semibold text-sm">What is marked</legend>
        <label className={box}>
          <input type="radio" name="how" checked={!isChosen} onChange={() => setIsChosen(false)} className="size-5" />
          Replies drawn by lot from recent conversations
        </label>
        <label className={box}>
          <input type="radio" name="how" checked={isChosen} onChange={() => setIsChosen(true)} className="size-5" />
          All replies of conversations I choose
        </label>
        {isChosen ? (
          <div className="grid gap-1 border-edge border-l-2 pl-4">
            {conversations.map(({ id, label, endedAt, total }) => (
              <label key={id} className={box}>
                <input type="checkbox" name="attempt" value={id} className="size-5" />
                <span>
                  {label}, <LocalTime at={endedAt} as="short moment" />, {total} points
                </span>
              </label>
            ))}
          </div>
        ) : (
          <Field label="How many replies" hint="Twenty or more make the figures worth trusting.">
            {(wired) => <TextInput type="number" name="replies" min={1} max={60} defaultValue={20} {...wired} />}
          </Field>
        )}
      </fieldset>
      <p role="alert" className="font-medium text-lost-ink text-sm empty:hidden">
        {error}
      </p>
      <div>
        <Button type="submit" look="primary" disabled={isOpening}>
          Open the round
        </Button>
      </div>
    </form>
  )
}
