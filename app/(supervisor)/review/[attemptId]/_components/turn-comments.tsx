'use client'

import { type FormEvent, type ReactNode, useState, useTransition } from 'react'
import { answered } from '@/components/answered'
import { Button } from '@/components/button'
import { Field, TextArea } from '@/components/field'
import type { ReviewNote } from '@/server/review/list-marks'
import { comment } from '../../actions'

type Props = {
  readonly attemptId: string
  /** Null for comments on the whole conversation. */
  readonly seq: number | null
  readonly comments: readonly ReviewNote[]
  /** Further things to do here. */
  readonly children?: ReactNode
}

/** What reviewers said here, and a place to say more. */
export function TurnComments({ attemptId, seq, comments, children }: Props) {
  const [isOpen, setIsOpen] = useState(seq === null)
  const [text, setText] = useState('')
  const [error, setError] = useState<string | null>(null)
  const [isSaving, startSaving] = useTransition()

  function send(event: FormEvent) {
    event.preventDefault()
    startSaving(async () => {
      const answer = await answered(comment({ attemptId, seq, text }))
      setError(answer.ok ? null : answer.error.message)
      if (!answer.ok) return
      setText('')
      setIsOpen(seq === null)
    })
  }

  return (
    <div className="grid gap-2">
      {comments.length > 0 ? (
        <ul className="grid gap-1.5 text-sm">
          {comments.map(({ id, by, text: said }) => (
            <li key={id} className="border-edge border-l-2 pl-3">
              <span className="font-semibold">{by}:</span> {said}
            </li>
          ))}
        </ul>
      ) : null}
      <div className="flex flex-wrap items-center gap-x-5">
        {isOpen ? null : (
          <button
            type="button"
            id={`comment-${seq}`}
            onClick={() => setIsOpen(true)}
            className="min-h-9 text-sm underline underline-offset-4"
          >
            Comment
          </button>
        )}
        {children}
      </div>
      {isOpen ? (
        <form onSubmit={send} className="grid gap-2">
          <Field label={seq === null ? 'Comment on the whole conversation' : 'Comment on this reply'} error={error}>
            {(wired) => (
              <TextArea
                rows={2}
                {...wired}
                autoFocus={seq !== null}
                value={text}
                onChange={(event) => setText(event.target.value)}
              />
            )}
          </Field>
          <div>
            <Button type="submit" size="small" disabled={isSaving}>
              Send
            </Button>
          </div>
        </form>
      ) : null}
    </div>
  )
}
