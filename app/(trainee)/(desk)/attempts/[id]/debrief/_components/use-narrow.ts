'use client'

import { useSyncExternalStore } from 'react'

// Tailwind's `sm` begins where this ends.
const narrow = '(max-width: 39.99rem)'

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(narrow)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

/** Whether the page is as narrow as a phone. The server does not know, and draws for a desk. */
export const useNarrow = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => window.matchMedia(narrow).matches,
    () => false,
  )
