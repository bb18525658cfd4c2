'use client'

import { useState } from 'react'
import type { Receipt } from '@/domain/attempt/view'
import type { Run } from '@/domain/testbench/run'
import type { Step } from '@/domain/testbench/script'
import type { Beginning } from '../checking/jobs'
import { useBench } from '../checking/use-bench'

export type Play = {
  readonly source: string
  readonly at: Beginning
  readonly run: Run
  readonly steps: readonly Step[]
  readonly receipts: ReadonlyMap<number, Receipt>
}

/** A conversation with the draft as it was when it began, played in this browser only: nothing of it is stored. */
export function usePlay() {
  const bench = useBench()
  const [play, setPlay] = useState<Play | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  const begin = async (source: string, at: Beginning) => {
    if (!bench) return
    setBusy(true)
    const run = await bench.quick.ask('beginPlay', { source, at })
    setBusy(false)
    setTrouble(run ? null : 'The customer has errors. Mend them first, then play.')
    setPlay(run ? { source, at, run, steps: [], receipts: new Map() } : null)
  }
  const step = async (next: Step): Promise<boolean> => {
    if (!bench || !play || busy) return false
    setBusy(true)
    const turn = await bench.quick.ask('playOn', { source: play.source, run: play.run, step: next })
    setBusy(false)
    if ('refused' in turn) {
      setTrouble(turn.refused)
      return false
    }
    setTrouble(null)
    const receipts = new Map(play.receipts)
    if (turn.receipt) receipts.set(turn.receipt.seq, turn.receipt)
    setPlay({ ...play, run: turn.run, steps: [...play.steps, next], receipts })
    return true
  }
  const stop = () => {
    setPlay(null)
    setTrouble(null)
  }
  return { play, trouble, busy, begin, step, stop }
}
