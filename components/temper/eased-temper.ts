'use client'

import { useEffect, useRef, useState } from 'react'

const durationMs = 1100

/** Follows a temper smoothly, so that a face moves instead of switching. At once for those who asked for less motion. */
export function useEasedTemper(target: number): number {
  const [shown, setShown] = useState(target)
  const latest = useRef(target)
  useEffect(() => {
    const from = latest.current
    if (from === target) return
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    const startedAt = performance.now()
    let frame = 0
    const step = (now: number) => {
      const share = still ? 1 : Math.min(1, (now - startedAt) / durationMs)
      const eased = 1 - (1 - share) ** 3
      latest.current = from + (target - from) * eased
      setShown(latest.current)
      if (share < 1) frame = requestAnimationFrame(step)
    }
    frame = requestAnimationFrame(step)
    return () => cancelAnimationFrame(frame)
  }, [target])
  return shown
}
