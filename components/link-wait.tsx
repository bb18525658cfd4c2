'use client'

import { useLinkStatus } from 'next/link'

/** Inside a link to a page without a loading state of its own: says that it is being opened, and dims the link (motion.css). */
export function LinkWait() {
  const { pending } = useLinkStatus()
  return pending ? (
    <span role="status" data-opening className="sr-only">
      Opening
    </span>
  ) : null
}
