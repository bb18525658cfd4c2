'use client'

import { useEffect } from 'react'
import type { Deed } from './desk/desk'

/** Undo and redo anywhere on the page: every field writes into one document, so there is one history. */
export function useUndoKeys(act: (deed: Deed) => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return
      // What is typed into forms that are not the document (a search, a test reply) keeps its own undo.
      const field = (event.target as Element | null)?.closest('input, textarea, [contenteditable="true"]')
      if (field && !field.hasAttribute('data-path')) return
      const key = event.key.toLowerCase()
      if (key !== 'z' && key !== 'y') return
      event.preventDefault()
      act({ do: key === 'y' || event.shiftKey ? 'redo' : 'undo' })
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [act])
}
