'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState, useTransition } from 'react'
import { answered } from '@/components/answered'
import type { ActionAnswer } from '@/server/answer'

type Problem = { readonly message: string; readonly where?: string }

/**
 * Sends a form to an action and shows the page as it then is. Sent by hand rather than through the form's `action`: React
 * would empty the fields, also when something in them was wrong.
 */
export function useFormAction<Value>(
  act: (form: FormData) => Promise<ActionAnswer<Value>>,
  onDone?: (value: Value) => void,
) {
  const router = useRouter()
  const [problem, setProblem] = useState<Problem | null>(null)
  const [busy, start] = useTransition()

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const fields = new FormData(form)
    start(async () => {
      setProblem(null)
      const answer = await answered(act(fields))
      if (answer.ok) {
        router.refresh()
        return onDone?.(answer.value)
      }
      setProblem(answer.error)
      const field = form.elements.namedItem(answer.error.where ?? '')
      if (field instanceof HTMLElement) field.focus()
    })
  }
  /** What is wrong with one field, or with none in particular (`''`). */
  const problemAt = (where: string): string | null =>
    problem !== null && (problem.where ?? '') === where ? problem.message : null
  return { busy, problemAt, onSubmit }
}
