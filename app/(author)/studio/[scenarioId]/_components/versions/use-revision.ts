'use client'

import { useEffect, useRef } from 'react'

/** The revision as it is when it is asked for, not as it was when the form was drawn: saving goes on in between. */
export function useRevision(revision: number) {
  const latest = useRef(revision)
  latest.current = revision
  useEffect(() => {
    latest.current = revision
  }, [revision])
  return latest
}
