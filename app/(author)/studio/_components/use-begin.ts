'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import type { Begun } from '@/server/studio/begin-draft'
import { ask, lostLine } from './ask'

export type BeginTrouble = { readonly code: string; readonly message: string; readonly where?: string }

/** Begins a draft and opens it. What the server says of the text stays beside the form. */
export function useBegin() {
  const router = useRouter()
  const [busy, start] = useTransition()
  const [problem, setProblem] = useState<BeginTrouble | null>(null)
  const begin = (body: Readonly<Record<string, unknown>>, show = '') =>
    start(async () => {
      setProblem(null)
      const asked = await ask<Begun>('scenarios', 'POST', body)
      if (asked.is === 'answered') return router.push(`/studio/${asked.value.scenarioId}${show}`)
      setProblem(asked.is === 'lost' ? { code: 'lost', message: lostLine } : asked)
    })
  return { busy, problem, begin }
}
