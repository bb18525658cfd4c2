'use client'

import { type FormEvent, useState, useTransition } from 'react'
import { answered } from '@/components/answered'
import { Button } from '@/components/button'
import { Field, TextArea } from '@/components/field'
import { answerReviewer } from './said-actions'

/** One answer to a mark a person changed. */
export function AnswerForm({ overrideId }: { readonly overrideId: string }) {
  const [isOpen, setIsOpen] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const [isSending, send] = useTransition()

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const text = new FormData(event.currentTarget).get('text')
    send(async () => {
      const answer = await answered(answerReviewer(overrideId, text))
      setError(answer.ok ? null : answer.error.message)
    })
  }

  if (!isOpen)
    return (
      <button
        type="button"
        onClick={() => setIsOpen(true)}
        className="mt-1 min-h-9 text-sm underline underline-offset-4"
      >
        Answer
      </button>
    )
  return (
    <form onSubmit={submit} className="mt-3 grid max-w-xl gap-3">
      <Field label="Your answer" hint="You can answer once." error={error}>
        {(wired) => <TextArea name="text" rows={2} maxLength={1000} required {...wired} />}
      </Field>
      <div>
        <Button type="submit" size="small" disabled={isSending}>
          Send
        </Button>
      </div>
    </form>
  )
}
