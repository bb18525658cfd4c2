'use client'

import { useEffect, useRef, useState } from 'react'
import type { Conversation } from './conversation-state'

/** A little after the server's own moment, so that a fast clock here is not refused there. */
const graceMs = 400

/** With less than this left, the waiting is felt. */
export const impatientBelow = 0.25

/** Waiting that does not count, of the wait that began at `since` by the server's clock. */
export type Spared = { readonly since: number; readonly ms: number }

/** How long they have waited, without what does not count. */
export const waitedOf = (now: number, since: number, spared: Spared): number =>
  now - since - (spared.since === since ? spared.ms : 0)

/** What does not count once the stretch from `from` to `until` is over; only waiting can be spared, not speaking. */
export const sparedAfter = (before: Spared, since: number, from: number, until: number): Spared => ({
  since,
  ms: (before.since === since ? before.ms : 0) + Math.max(0, until - Math.max(from, since)),
})

/**
 * How much of the customer's patience is left, 1 to 0; null when nobody is counting. Calls `onOver` once when it ends. While
 * `paused`, because a dialog covers the conversation, nothing is counted, and that time is not made up for afterwards.
 */
export function usePatience(
  { clock, offsetMs, status, outbox }: Conversation,
  paused: boolean,
  onOver: () => void,
): number | null {
  const [left, setLeft] = useState<number | null>(null)
  const over = useRef(onOver)
  over.current = onOver
  // Clocks can disagree more than expected: every refusal at one moment doubles the wait before the next try.
  const tries = useRef({ since: 0, count: 0 })
  const counting = status === 'active' && clock.patienceMs !== null && clock.holdSince === null
  const busy = outbox.some((outgoing) => outgoing.kind !== 'notes')
  const { speakingUntil, patienceMs } = clock

  const spared = useRef<Spared>({ since: 0, ms: 0 })
  useEffect(() => {
    if (!paused) return
    const from = Date.now() + offsetMs
    return () => {
      spared.current = sparedAfter(spared.current, speakingUntil, from, Date.now() + offsetMs)
    }
  }, [paused, speakingUntil, offsetMs])

  useEffect(() => {
    if (!counting || busy || paused || patienceMs === null) {
      setLeft(null)
      return
    }
    const look = () => {
      const waited = waitedOf(Date.now() + offsetMs, speakingUntil, spared.current)
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
  }, [counting, busy, paused, patienceMs, speakingUntil, offsetMs])
  return left
}
