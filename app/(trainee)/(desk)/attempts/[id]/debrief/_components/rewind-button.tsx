'use client'

import { Undo2 } from 'lucide-react'
import { useActionState } from 'react'
import { answered } from '@/components/answered'
import { Button } from '@/components/button'
import { type RewindState, rewind } from '../actions'

const nothingWrong: RewindState = { problem: null }

/** Back to the moment before this reply, to answer it differently. The conversation it parts from stays as it was. */
export function RewindButton({ attemptId, seq }: { readonly attemptId: string; readonly seq: number }) {
  const [state, act, busy] = useActionState(async () => {
    const gone = await answered(rewind(attemptId, seq), 'The server did not answer. Please try again.')
    return 'error' in gone ? { problem: gone.error.message } : gone
  }, nothingWrong)
  return (
    <form action={act}>
      <Button type="submit" look="quiet" size="small" disabled={busy} className="-mx-3">
        <Undo2 size={16} aria-hidden />
        {busy ? 'Going back' : 'Answer this differently'}
      </Button>
      {state.problem ? (
        <p role="alert" className="font-medium text-lost-ink text-sm">
          {state.problem}
        </p>
      ) : null}
    </form>
  )
}
