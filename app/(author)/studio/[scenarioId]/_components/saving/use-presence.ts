'use client'

import { useEffect, useState } from 'react'
import type { Colleague } from '@/server/studio/answers'
import type { Heartbeat } from '@/server/studio/presence'
import { ask } from '../../../_components/ask'

const everyMs = 15_000

/** Says every few seconds that the draft is open here, and learns who else has it open and what is stored. */
export function usePresence(scenarioId: string, first: readonly Colleague[]) {
  const [others, setOthers] = useState(first)
  const [stored, setStored] = useState<{ readonly revision: number; readonly byId: string } | null>(null)
  useEffect(() => {
    let isOpen = true
    const beat = async () => {
      const asked = await ask<Heartbeat>(`${scenarioId}/presence`, 'POST')
      if (!isOpen || asked.is !== 'answered') return
      setOthers(asked.value.others)
      setStored({ revision: asked.value.revision, byId: asked.value.updatedById })
    }
    const leave = () => {
      // The page is going: nobody waits for the answer, and without it the others learn it in a moment anyway.
      void fetch(`/api/studio/${scenarioId}/presence`, { method: 'DELETE', keepalive: true }).catch(() => {})
    }
    void beat()
    const timer = setInterval(beat, everyMs)
    window.addEventListener('pagehide', leave)
    return () => {
      isOpen = false
      clearInterval(timer)
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [scenarioId])
  return { others, stored }
}
