'use client'

import { useEffect, useRef, useState } from 'react'
import type { Conversation } from './conversation-state'

/** A little after the server's own moment, so that a fast clock here is not refused there. */
const graceMs = 400

/** With less than this left, the waiting is felt. */
export const impatientBelow = 0.25

/** How much of the customer's patience is left, 1 to 0; null when nobody is counting. Calls `onOver` once when it ends. */
export function usePatience({ clock, offsetMs, status, outbox }: Conversation, onOver: () => void): number | null {
  const [left, setLeft] = useState<number | null>(null)
  const over = useRef(onOver)
  over.current = onOver
  // Clocks can disagree more than expected: every refusal at one moment doubles the wait before the next try.
  const tries = useRef({ since: 0, count: 0 })
  const counting = status === 'active' && clock.patienceMs !== null && clock.holdSince === null
  const busy = outbox.some((outgoing) => outgoing.kind !== 'notes')
  const { speakingUntil, patienceMs } = clock

  useEffect(() => {
    if (!counting || busy || patienceMs === null) {
      setLeft(null)
      return
    }
    const look = () => {
      const waited = Date.now() + offsetMs - speakingUntil
      setLeft(Math.min(1, Math.max(0, 1 - waited / patienceMs)))
      if (tries.current.since !== speakingUntil) tries.current = { since: speakingUntil, count: 0 }
      if (waited > patienceMs + graceMs * 2 ** tries.current.count) {
        clearInterval(timer)
        tries.current.count += 1
        over.current()
      }
    }
    const timer = setInterval(look, 500)
    look()
    return () => clearInterval(timer)
  }, [counting, busy, patienceMs, speakingUntil, offsetMs])
  return left
}
