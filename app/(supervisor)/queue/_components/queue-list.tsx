'use client'

import Link from 'next/link'
import { useRef } from 'react'
import { LocalTime } from '@/components/local-time'
import type { QueueItem } from '@/server/review/list-queue'
import { reasonName, reasonWords } from '../../_components/reason-words'
import { useMarkingKeys } from '../../_components/use-marking-keys'

/** The conversations that wait. J and K walk through them, Enter opens one. */
export function QueueList({ items }: { readonly items: readonly QueueItem[] }) {
  const list = useRef<HTMLOListElement>(null)
  useMarkingKeys(null, (act) => {
    if (act.kind !== 'move') return
    const links = [...(list.current?.querySelectorAll('a') ?? [])]
    const here = links.indexOf(document.activeElement as HTMLAnchorElement)
    links[Math.min(links.length - 1, Math.max(0, here + act.by))]?.focus()
  })
  return (
    <ol ref={list} className="divide-y divide-rule border-b">
      {items.map((item) => (
        <li key={item.attemptId}>
          <Link
            href={`/review/${item.attemptId}`}
            prefetch={false}
            className="grid gap-x-6 gap-y-1 px-2 py-4 hover:bg-desk sm:grid-cols-[minmax(0,1fr)_minmax(0,1.4fr)_auto]"
          >
            <span>
              <span className="block font-bold">{item.trainee}</span>
              <span className="block text-ink-faint text-sm">
                with {item.customer}, <LocalTime at={item.endedAt} as="short moment" />
              </span>
            </span>
            <span className="text-sm">
              {item.reasons.map((reason, index) => (
                <span key={reason.reason} className={index === 0 ? 'block' : 'block text-ink-faint'}>
                  <span className="font-semibold">{reasonName[reason.reason]}.</span> {reasonWords(reason)}
                </span>
              ))}
              {item.claim === null ? null : (
                <span className="block text-ink-faint">
                  {item.claim === 'mine' ? 'You have this one open.' : 'A colleague is reading this one.'}
                </span>
              )}
            </span>
            <span className="font-bold sm:text-right">
              {item.total}
              <span className="sr-only"> of 100 points</span>
            </span>
          </Link>
        </li>
      ))}
    </ol>
  )
}
