'use client'

import { type FormEvent, useState, useTransition } from 'react'
import { answered } from '@/components/answered'
import type { ActionAnswer } from '@/server/answer'

export type Saving = 'kept' | 'changed' | 'saving' | 'saved' | 'failed'
export type Problem = { readonly message: string; readonly where?: string | undefined }

/**
 * A form that tells whether what it shows is saved. Sent by hand rather than through the form's `action`: React would put
 * the fields back to how the page came.
 */
export function useSaving(save: (form: FormData) => Promise<ActionAnswer<unknown>>, onSaved?: () => void) {
  const [stage, setStage] = useState<Saving>('kept')
  const [problem, setProblem] = useState<Problem | null>(null)
  const [, start] = useTransition()

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const fields = new FormData(form)
    setStage('saving')
    setProblem(null)
    start(async () => {
      const answer = await answered(save(fields))
      setStage(answer.ok ? 'saved' : 'failed')
      if (answer.ok) return onSaved?.()
      const error: Problem = answer.error
      setProblem(error)
      form.querySelector<HTMLElement>(`[name="${error.where ?? ''}"]`)?.focus()
    })
  }
  function onChange() {
    setStage('changed')
  }
  /** What is wrong with one field, or with none in particular (`''`). */
  const problemAt = (where: string): string | null =>
    problem !== null && (problem.where ?? '') === where ? problem.message : null
  return { stage, problemAt, formProps: { onSubmit, onChange } }
}
