'use client'

import { useState, useTransition } from 'react'
import { answered } from '@/components/answered'
import { Button } from '@/components/button'
import { close } from '../../actions'

/** Ends the round; who has not handed in is left out. */
export function CloseRound({ roundId }: { readonly roundId: string }) {
  const [error, setError] = useState<string | null>(null)
  const [isClosing, start] = useTransition()
  return (
    <div>
      <Button
        disabled={isClosing}
        onClick={() =>
          start(async () => {
            const answer = await answered(close(roundId), 'The server did not answer. Please try again.')
            setError(answer.ok ? null : answer.error.message)
          })
        }
      >
        Close this round
      </Button>
      <p role="alert" className="mt-1 text-lost-ink text-sm empty:hidden">
        {error}
      </p>
    </div>
  )
}
