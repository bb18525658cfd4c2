'use client'

import { useEffect, useMemo, useState } from 'react'
import type { ScenarioProblem } from '@/domain/scenario/problem'
import type { Golden } from '@/server/studio/answers'
import type { Thorough } from './jobs'
import { useBench } from './use-bench'

const order = { error: 0, warning: 1, advice: 2 } as const
const none: Thorough = { problems: [], tempers: {} }

/** What is wrong, the worst first: quick checks after every change, the played ones once typing has paused. */
export function useProblems(source: string, goldens: readonly Golden[]) {
  const bench = useBench()
  const [linted, setLinted] = useState<{ source: string; problems: readonly ScenarioProblem[] } | null>(null)
  const [thorough, setThorough] = useState<{ source: string; found: Thorough } | null>(null)

  useEffect(() => {
    if (!bench) return
    let isStale = false
    const timer = setTimeout(async () => {
      const problems = await bench.quick.ask('lint', { source })
      if (!isStale) setLinted({ source, problems })
    }, 200)
    return () => {
      isStale = true
      clearTimeout(timer)
    }
  }, [bench, source])

  useEffect(() => {
    if (!bench) return
    let isStale = false
    const timer = setTimeout(async () => {
      const found = await bench.slow.ask('checkThoroughly', { source, goldens })
      if (!isStale) setThorough({ source, found })
    }, 1500)
    return () => {
      isStale = true
      clearTimeout(timer)
    }
  }, [bench, source, goldens])

  const found = thorough?.found ?? none
  // The same list until something new is found: everything that shows problems hangs on it.
  const problems = useMemo(
    () => [...(linted?.problems ?? []), ...found.problems].sort((a, b) => order[a.weight] - order[b.weight]),
    [linted, found],
  )
  return {
    problems,
    tempers: found.tempers,
    /** What is listed is about the text as it is now, the played checks included. */
    isSettled: linted?.source === source && thorough?.source === source,
    isFresh: linted?.source === source,
  }
}
