'use client'

import { Check, CloudOff, LoaderCircle, TriangleAlert } from 'lucide-react'
import { useEffect, useState } from 'react'
import { clockOf } from '../../../_components/when'
import type { Saving, SavingState } from './saving'

const words: Record<SavingState, string> = {
  saved: 'Saved',
  saving: 'Saving',
  waiting: 'Saving soon',
  lost: 'No connection. Your work is kept in this browser',
  conflict: 'A colleague saved first',
  refused: 'Not saved',
}

const patienceMs = 6000

/** Whether one save has been under way for longer than anybody expects. */
function useIsSlow(sending: Saving['sending']): boolean {
  const [slow, setSlow] = useState<Saving['sending']>(null)
  useEffect(() => {
    if (sending === null) return
    const timer = setTimeout(() => setSlow(sending), patienceMs)
    return () => clearTimeout(timer)
  }, [sending])
  return sending !== null && slow === sending
}

/** One line that always says whether the work is safe. */
export function SaveLine({ saving, state }: { readonly saving: Saving; readonly state: SavingState }) {
  const isSlow = useIsSlow(saving.sending)
  const Icon =
    state === 'saved'
      ? Check
      : state === 'lost'
        ? CloudOff
        : state === 'saving' || state === 'waiting'
          ? LoaderCircle
          : TriangleAlert
  const isTrouble = state === 'lost' || state === 'conflict' || state === 'refused'
  return (
    <p
      role="status"
      className={`flex items-center gap-1.5 text-sm ${isTrouble ? 'font-semibold text-lost-ink' : 'text-ink-faint'}`}
    >
      <Icon size={16} aria-hidden className="shrink-0" />
      <span className="max-sm:sr-only">
        {state === 'saving' && isSlow ? 'Saving; the server is slow. Your work is kept in this browser' : words[state]}
        {state === 'saved' && saving.savedAt ? ` at ${clockOf(saving.savedAt)}` : ''}
      </span>
    </p>
  )
}
