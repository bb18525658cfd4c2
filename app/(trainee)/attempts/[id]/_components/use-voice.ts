'use client'

import { useEffect, useRef, useState } from 'react'
import type { Entry } from '@/domain/attempt/state'

type Voice = { readonly isHeard: boolean | null; readonly setHeard: (isHeard: boolean) => void }

/**
 * Reads what the customer says aloud as it appears, with the browser's own voices. What was said before is not repeated:
 * the captions have it. `isHeard` is null where there is no voice.
 */
export function useVoice(shown: readonly Entry[], isCall: boolean, wanted: boolean): Voice {
  const [isHeard, setHeard] = useState<boolean | null>(null)
  const said = useRef(0)
  const spoken = shown.filter((entry) => entry.from === 'customer')

  // After hydration only: the server cannot know whether this browser speaks.
  useEffect(() => {
    if (isCall && 'speechSynthesis' in window) setHeard(wanted)
  }, [isCall, wanted])

  useEffect(() => {
    const fresh = spoken.slice(said.current)
    said.current = spoken.length
    if (!isHeard) return
    for (const entry of fresh) {
      if (!('text' in entry)) continue
      const utterance = new SpeechSynthesisUtterance(entry.text)
      utterance.lang = 'en'
      window.speechSynthesis.speak(utterance)
    }
  }, [spoken, isHeard])

  useEffect(() => {
    if (!isHeard) return
    return () => window.speechSynthesis.cancel()
  }, [isHeard])
  return { isHeard, setHeard }
}
