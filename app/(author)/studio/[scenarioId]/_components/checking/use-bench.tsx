'use client'

import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { type BenchLine, openBench } from './bench-line'

type Lines = { readonly quick: BenchLine; readonly slow: BenchLine }
const Bench = createContext<Lines | null>(null)

/** Two workers: a long test run never keeps the author waiting for what they have just typed. */
export function BenchProvider({ children }: { readonly children: ReactNode }) {
  const [lines, setLines] = useState<Lines | null>(null)
  useEffect(() => {
    const opened = { quick: openBench(), slow: openBench() }
    setLines(opened)
    return () => {
      opened.quick.close()
      opened.slow.close()
    }
  }, [])
  return <Bench value={lines}>{children}</Bench>
}

/** Null until the page is alive. */
export const useBench = (): Lines | null => useContext(Bench)
