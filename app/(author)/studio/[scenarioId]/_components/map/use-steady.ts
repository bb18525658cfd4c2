'use client'

import { useRef, useState } from 'react'

// biome-ignore lint/suspicious/noExplicitAny: what a function takes is for its own type to say
type Acts = Readonly<Record<string, ((...given: any[]) => unknown) | undefined>>

/** The same functions as objects over every drawing, each doing what its newest version does. */
export function useSteady<Given extends Acts>(acts: Given): Given {
  const latest = useRef(acts)
  latest.current = acts
  const [steady] = useState(
    () =>
      Object.fromEntries(
        Object.keys(acts).map((name) => [name, (...given: unknown[]) => latest.current[name]?.(...given)]),
      ) as Given,
  )
  return steady
}
