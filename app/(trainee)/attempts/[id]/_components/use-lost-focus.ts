'use client'

import { type RefObject, useEffect } from 'react'

/**
 * Takes the focus to `target` when `when` comes true and what had it has left the screen: otherwise the next Tab would begin
 * at the top of the page. Somebody who is elsewhere, in the notepad say, stays there.
 */
export function useLostFocus(target: RefObject<HTMLElement | null>, when: boolean): void {
  useEffect(() => {
    const { activeElement, body } = document
    if (when && (activeElement === null || activeElement === body)) target.current?.focus()
  }, [target, when])
}
