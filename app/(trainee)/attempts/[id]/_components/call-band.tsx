'use client'

import { Phone, Volume2, VolumeX } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from '@/components/button'
import { isHurried } from '@/domain/attempt/delivery'

type Props = {
  readonly name: string
  readonly isOver: boolean
  /** Of the trainee's last words; null before there are any. */
  readonly wordsPerMinute: number | null
  /** Whether the customer is heard; null where the browser has no voice. */
  readonly isHeard: boolean | null
  readonly onHeard: (isHeard: boolean) => void
}

const minutes = (ms: number) => `${Math.floor(ms / 60_000)}:${String(Math.floor(ms / 1000) % 60).padStart(2, '0')}`

/** On the phone: that it is a call, how long it has lasted, how fast one speaks, and whether they are heard. */
export function CallBand({ name, isOver, wordsPerMinute, isHeard, onHeard }: Props) {
  const [lasted, setLasted] = useState(0)
  useEffect(() => {
    if (isOver) return
    const since = Date.now()
    const timer = setInterval(() => setLasted(Date.now() - since), 1000)
    return () => clearInterval(timer)
  }, [isOver])
  const Sound = isHeard ? Volume2 : VolumeX
  return (
    <section
      aria-label="The call"
      className="flex flex-wrap items-center gap-x-5 border-b bg-desk px-4 py-1 text-sm sm:px-6"
    >
      <p className="flex items-center gap-2 font-semibold">
        <Phone size={16} aria-hidden />
        <span>
          {isOver ? 'You were on the phone' : 'On the phone'}
          {/* On a phone the name stands right above. */}
          <span className="max-sm:sr-only"> with {name}</span>
        </span>
      </p>
      <span role="timer" className="text-ink-soft">
        {minutes(lasted)}
      </span>
      <p role="status" className="text-ink-soft">
        {wordsPerMinute === null ? '' : `You: about ${wordsPerMinute} words a minute`}
        {wordsPerMinute !== null && isHurried(wordsPerMinute) ? ', slow down a little' : ''}
      </p>
      {isHeard === null ? null : (
        <Button
          look="quiet"
          size="small"
          aria-pressed={isHeard}
          onClick={() => onHeard(!isHeard)}
          className="ml-auto min-h-11"
        >
          <Sound size={16} aria-hidden />
          Read aloud
        </Button>
      )}
    </section>
  )
}
