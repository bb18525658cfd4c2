'use client'

import { useEffect, useState } from 'react'
import { inTimeOrder } from '@/components/chat/time-order'
import type { Entry } from '@/domain/attempt/state'
import type { Conversation } from './conversation-state'

/** Nobody types without a breath: the dots wait this long after the last message. */
const breathMs = 450

export type Revealed = {
  readonly entries: readonly Entry[]
  /** The dots are on the screen. */
  readonly typing: boolean
  /** The customer has not finished, whether the dots show or not. */
  readonly speaking: boolean
}

/** What may be seen of a conversation at a moment of the server's clock, and when that changes next. */
export function revealedAt(entries: readonly Entry[], now: number): Revealed & { readonly nextAt: number | null } {
  const shown = inTimeOrder(entries).filter((entry) => entry.from !== 'customer' || entry.at <= now)
  const upcoming = entries.filter((entry) => entry.from === 'customer' && entry.at > now).map((entry) => entry.at)
  if (upcoming.length === 0) return { entries: shown, typing: false, speaking: false, nextAt: null }
  const lastAt = Math.max(0, ...shown.map((entry) => entry.at))
  const typing = now >= lastAt + breathMs
  const nextAt = Math.min(...upcoming)
  return { entries: shown, typing, speaking: true, nextAt: typing ? nextAt : Math.min(lastAt + breathMs, nextAt) }
}

/** Shows each message as its time comes. */
export function useRevealed({ entries, clock, offsetMs }: Conversation): Revealed {
  const [now, setNow] = useState(clock.now)
  const { nextAt, ...revealed } = revealedAt(entries, Math.max(now, clock.now))
  useEffect(() => {
    if (nextAt === null) return
    const serverNow = () => Date.now() + offsetMs
    const timer = setTimeout(() => setNow(serverNow()), Math.max(16, nextAt - serverNow() + 5))
    return () => clearTimeout(timer)
  }, [nextAt, offsetMs])
  return revealed
}
