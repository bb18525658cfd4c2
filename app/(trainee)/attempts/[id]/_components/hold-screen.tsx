'use client'

import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/button'
import type { Clock } from '@/domain/attempt/view'
import { reframes } from '@/domain/coaching/reframes'
import { useLostFocus } from './use-lost-focus'

type Props = {
  readonly name: string
  readonly clock: Clock
  readonly offsetMs: number
  readonly busy: boolean
  readonly reframe: string | null
  readonly onBack: () => void
}

const minutes = (ms: number) => `${Math.floor(ms / 60_000)}:${String(Math.floor(ms / 1000) % 60).padStart(2, '0')}`

/** While the customer waits: a breath to follow, a line to think of, and how long they have waited. */
export function HoldScreen({ name, clock, offsetMs, busy, reframe, onBack }: Props) {
  const since = clock.holdSince ?? clock.now
  const [now, setNow] = useState(clock.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now() + offsetMs), 1000)
    return () => clearInterval(timer)
  }, [offsetMs])
  const back = useRef<HTMLButtonElement>(null)
  useLostFocus(back, true)
  const waited = Math.max(0, now - since)
  const longest = clock.longestHoldMs
  const late = longest !== null && waited > longest
  return (
    <section
      aria-label={`${name} is on hold`}
      className="grid items-center gap-5 rounded-xl border border-rule bg-sheet p-5 sm:grid-cols-[auto_1fr]"
    >
      <svg viewBox="0 0 96 96" className="mx-auto size-24" aria-hidden="true" focusable="false">
        <circle cx="48" cy="48" r="46" fill="none" className="stroke-rule" />
        <circle cx="48" cy="48" r="45" className="breathing-along fill-rule" />
      </svg>
      <div>
        <h2 className="font-bold text-lg">Breathe in for four, out for six</h2>
        <p className="mt-0.5 text-ink-soft">{reframe ?? reframes[Math.floor(since / 1000) % reframes.length]}</p>
        <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-2">
          <Button ref={back} look="primary" disabled={busy} onClick={onBack}>
            Come back to {name}
          </Button>
          <p className={`text-sm ${late ? 'font-semibold text-lost-ink' : 'text-ink-faint'}`}>
            {minutes(waited)} waited
            {longest === null ? '' : `, ${name} is fine with about ${minutes(longest)}`}
          </p>
          <p role="status" className="sr-only">
            {late ? `${name} has waited longer than they can` : ''}
          </p>
        </div>
      </div>
    </section>
  )
}
