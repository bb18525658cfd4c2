'use client'

import { type FormEvent, useState, useTransition } from 'react'
import { answered } from '@/components/answered'
import { Button } from '@/components/button'
import { Field, TextArea } from '@/components/field'
import { levelWord, partName } from '@/components/part-name'
import type { Level } from '@/domain/grading/grade'
import type { ReviewDispute } from '@/server/review/list-marks'
import { settleDispute } from '../../actions'

type Props = { readonly dispute: ReviewDispute; readonly standing: Level }

const outcomes: Readonly<Record<string, string>> = {
  accepted: 'Accepted',
  partly: 'Partly accepted',
  rejected: 'Rejected',
}

/** What the trainee asks for, and the answer: yes, partly, or no, always with a reason. */
export function DisputeAnswer({ dispute, standing }: Props) {
  const { id, part, proposedLevel, reason, status, answer } = dispute
  const between = Math.abs(proposedLevel - standing) === 2 ? 1 : undefined
  const [words, setWords] = useState('')
  const [error, setError] = useState<string | null>(null)
  const [isSaving, startSaving] = useTransition()

  function settle(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const { submitter } = event.nativeEvent as SubmitEvent
    const outcome = submitter instanceof HTMLButtonElement ? submitter.value : 'rejected'
    startSaving(async () => {
      const partly = outcome === 'partly' ? { level: between } : {}
      const settled = await answered(settleDispute({ disputeId: id, outcome, reason: words, ...partly }))
      setError(settled.ok ? null : settled.error.message)
    })
  }

  return (
    <section
      aria-label={`Dispute about ${partName[part]}`}
      className="grid gap-3 rounded-md border border-doubt-ink/40 bg-doubt p-3 text-sm"
    >
      <p>
        <span className="font-semibold">
          The trainee thinks {partName[part]} is “{levelWord(part, proposedLevel)}”:
        </span>{' '}
        {reason}
      </p>
      {status === 'open' ? (
        <form onSubmit={settle} className="grid gap-3">
          <Field label="Your answer" error={error}>
            {(wired) => (
              <TextArea rows={2} {...wired} value={words} onChange={(event) => setWords(event.target.value)} />
            )}
          </Field>
          <div className="flex flex-wrap gap-2">
            <Button type="submit" size="small" look="primary" value="accepted" disabled={isSaving}>
              Accept: {levelWord(part, proposedLevel)}
            </Button>
            {between === undefined ? null : (
              <Button type="submit" size="small" value="partly" disabled={isSaving}>
                Partly: {levelWord(part, between)}
              </Button>
            )}
            <Button type="submit" size="small" value="rejected" disabled={isSaving}>
              Reject
            </Button>
          </div>
        </form>
      ) : (
        <p role="status">
          <span className="font-semibold">{outcomes[status]}:</span> {answer}
        </p>
      )}
    </section>
  )
}
