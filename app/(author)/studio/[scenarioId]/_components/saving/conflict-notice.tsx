'use client'

import { useState } from 'react'
import { Button } from '@/components/button'
import { Notice } from '@/components/notice'
import { clockOf } from '../../../_components/when'
import { differenceBetween } from './difference-between'
import type { Conflict, Text } from './saving'

type Props = {
  readonly conflict: Conflict
  readonly mine: Text
  readonly onTheirs: () => void
  readonly onMine: () => void
}

/** Two authors wrote at once. Both texts are safe whatever is chosen; this says so, and what differs. */
export function ConflictNotice({ conflict, mine, onTheirs, onMine }: Props) {
  const [shown, setShown] = useState(false)
  const words = shown ? differenceBetween(conflict.stored.source, mine.source) : null
  return (
    <Notice tone="doubt" live="assertive">
      <p>
        <strong>
          {conflict.by} saved this customer at {clockOf(conflict.at)}, before your last changes arrived.
        </strong>{' '}
        Nothing is lost: both texts are kept. Which one do you want to go on with?
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button size="small" onClick={onTheirs}>
          Go on with {conflict.by}’s
        </Button>
        <Button size="small" onClick={onMine}>
          Go on with mine
        </Button>
        <Button size="small" look="quiet" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown ? 'Hide what differs' : 'See what differs'}
        </Button>
      </div>
      {words ? (
        <ul className="mt-3 grid max-h-48 list-disc gap-1 overflow-y-auto pl-5">
          {words.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
    </Notice>
  )
}
