'use client'

import { useState, useTransition } from 'react'
import { answered } from '@/components/answered'
import { Button } from '@/components/button'
import { beginPreview } from '../actions'

/** Starts a preview; the page that follows shows how far it is. */
export function BeginPreview() {
  const [error, setError] = useState<string | null>(null)
  const [isStarting, start] = useTransition()
  return (
    <div>
      <Button
        look="primary"
        disabled={isStarting}
        onClick={() =>
          start(async () => {
            const answer = await answered(beginPreview(), 'The server did not answer. Please try again.')
            if (answer && !answer.ok) setError(answer.error.message)
          })
        }
      >
        Make a preview
      </Button>
      <p role="alert" className="mt-1 text-lost-ink text-sm">
        {error}
      </p>
    </div>
  )
}
