'use client'

import { useState } from 'react'
import { Button } from '@/components/button'
import { Field, TextArea, TextInput } from '@/components/field'
import { Notice } from '@/components/notice'
import type { VersionRow } from '@/server/studio/answers'
import { ask, troubleOf } from '../../../_components/ask'
import { minuteOf } from '../../../_components/when'
import type { useProblems } from '../checking/use-problems'
import { summaryOf } from '../problems/problem-list'
import { useRevision } from './use-revision'
import { WhatChanged } from './what-changed'

type Props = {
  readonly scenarioId: string
  readonly checked: ReturnType<typeof useProblems>
  readonly revision: number
  readonly flush: () => Promise<boolean>
  readonly current: VersionRow | null
  readonly onDone: () => void
  readonly onProblems: () => void
}
type Published = { readonly number: number; readonly publishAt: number | null }

/** Errors stop it; warnings want a reason. Conversations in progress finish on their version. */
export function PublishForm(props: Props) {
  const { scenarioId, checked, revision, flush, current, onDone, onProblems } = props
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<{ readonly message: string; readonly where: string } | null>(null)
  const [published, setPublished] = useState<Published | null>(null)
  const [isLater, setLater] = useState(false)
  const [reason, setReason] = useState('')
  const latest = useRevision(revision)
  const errors = checked.problems.filter(({ weight }) => weight === 'error').length
  const warnings = checked.problems.filter(({ weight }) => weight === 'warning').length

  // What has been written of it stays, also while the checks run anew and know of no warning for a moment.
  const asksReason = warnings > 0 || reason !== '' || trouble?.where === 'reason'

  const publish = async (form: FormData) => {
    if (busy || errors > 0) return
    if (warnings > 0 && reason.trim() === '')
      return setTrouble({ message: 'Say why it may be published all the same.', where: 'reason' })
    setBusy(true)
    setTrouble(null)
    const isSafe = await flush()
    const at = isLater ? new Date(String(form.get('publishAt') ?? '')).getTime() : null
    const asked = isSafe
      ? await ask<Published>(`${scenarioId}/publish`, 'POST', {
          revision: latest.current,
          note: String(form.get('note') ?? ''),
          reason: reason.trim() || undefined,
          ...(at !== null && Number.isFinite(at) ? { publishAt: at } : {}),
        })
      : null
    setBusy(false)
    if (asked?.is === 'answered') {
      setPublished(asked.value)
      return onDone()
    }
    const message = asked ? troubleOf(asked) : 'Your last changes are not saved yet. Wait for “Saved”, then publish.'
    setTrouble({ message: message ?? '', where: asked?.is === 'refused' ? (asked.where ?? '') : '' })
  }

  return (
    <section aria-label="Publish" className="grid content-start gap-5">
      <h2 className="font-bold text-xl">Publish the draft</h2>
      <p className="-mt-3 text-ink-soft">
        {current ? `Trainees meet version ${current.number} now.` : 'Trainees do not meet this customer yet.'} Who is in
        the middle of a conversation finishes it as it was.
      </p>
      <Notice tone={errors > 0 ? 'bad' : warnings > 0 ? 'doubt' : 'good'} live="polite">
        {checked.isSettled ? summaryOf(checked.problems) : 'Playing it through, a moment.'}{' '}
        {errors + warnings > 0 ? (
          <button type="button" className="font-semibold underline underline-offset-4" onClick={onProblems}>
            Look at them
          </button>
        ) : null}
      </Notice>
      {current ? <WhatChanged scenarioId={scenarioId} from={current} revision={revision} /> : null}
      <form
        className="grid gap-5"
        onSubmit={(event) => {
          event.preventDefault()
          void publish(new FormData(event.currentTarget))
        }}
      >
        <Field label="What is new" hint="One line for your colleagues.">
          {(wired) => <TextInput name="note" maxLength={500} {...wired} />}
        </Field>
        {asksReason ? (
          <Field
            label="Why it may be published with these warnings"
            error={trouble?.where === 'reason' ? trouble.message : null}
          >
            {(wired) => (
              <TextArea
                rows={2}
                maxLength={500}
                required={warnings > 0}
                value={reason}
                onChange={({ target }) => setReason(target.value)}
                {...wired}
              />
            )}
          </Field>
        ) : null}
        <label className="flex items-center gap-2.5 text-sm">
          <input
            type="checkbox"
            checked={isLater}
            onChange={({ target }) => setLater(target.checked)}
            className="size-4"
          />
          At a later time
        </label>
        {isLater ? (
          <Field label="When" error={trouble?.where === 'publishAt' ? trouble.message : null}>
            {(wired) => <TextInput type="datetime-local" name="publishAt" required {...wired} />}
          </Field>
        ) : null}
        {trouble && trouble.where !== 'reason' && trouble.where !== 'publishAt' ? (
          <Notice tone="bad" live="assertive">
            {trouble.message}
          </Notice>
        ) : null}
        {published ? (
          <Notice tone="good" live="polite">
            {published.publishAt === null
              ? `Version ${published.number} is published. Trainees meet it from now on.`
              : `Version ${published.number} goes live ${minuteOf(published.publishAt)}.`}
          </Notice>
        ) : null}
        <Button
          type="submit"
          look="primary"
          size="large"
          className="justify-self-start"
          aria-disabled={busy || errors > 0}
        >
          {busy ? 'Checking and publishing' : isLater ? 'Plan this version' : 'Publish now'}
        </Button>
      </form>
    </section>
  )
}
