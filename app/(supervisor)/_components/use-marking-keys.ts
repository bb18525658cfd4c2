'use client'

import { useEffect, useRef, useState } from 'react'
import type { Part } from '@/domain/grading/grade'
import { actOfKey, isForPage, type KeyAct } from './marking-keys'

const kept = 'keepcool-single-keys'

/**
 * Listens for single keys on the whole page and tells what they ask for. They can be switched off, because a person who
 * speaks to their computer would trigger them with every word (WCAG 2.1.4); the choice is kept in this browser.
 */
export function useMarkingKeys(chosen: Part | null, onAct: (act: KeyAct) => void) {
  const [areOn, setAreOn] = useState(true)
  const latest = useRef({ chosen, onAct })
  latest.current = { chosen, onAct }
  useEffect(() => setAreOn(localStorage.getItem(kept) !== 'off'), [])
  useEffect(() => {
    if (!areOn) return
    const listen = (event: KeyboardEvent) => {
      if (!isForPage(event)) return
      const act = actOfKey(event.key, latest.current.chosen)
      if (!act) return
      event.preventDefault()
      latest.current.onAct(act)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [areOn])
  return {
    areOn,
    switchKeys: (on: boolean) => {
      localStorage.setItem(kept, on ? 'on' : 'off')
      setAreOn(on)
    },
  }
}
