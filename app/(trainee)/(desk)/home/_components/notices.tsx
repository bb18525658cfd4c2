'use client'

import { Bell, X } from 'lucide-react'
import Link from 'next/link'
import { useOptimistic, useTransition } from 'react'
import { toast } from 'sonner'
import { answered } from '@/components/answered'
import { Button } from '@/components/button'
import { useTimeZone } from '@/components/local-time'
import type { UnreadNotice } from '@/server/notices/list-unread'
import { markRead } from '../actions'
import { noticeInWords } from './notice-words'

type Props = { readonly notices: readonly UnreadNotice[]; readonly now: number }

/** Unread news, gone once marked as read. */
export function Notices({ notices, now }: Props) {
  const [, start] = useTransition()
  const timeZone = useTimeZone()
  const [shown, hide] = useOptimistic(notices, (unread, gone: string) =>
    unread.filter((one) => gone !== 'all' && one.id !== gone),
  )
  function read(which: string) {
    start(async () => {
      hide(which)
      const answer = await answered(markRead(which))
      if (!answer.ok) toast('That did not reach the server. The notice is still unread.')
    })
  }
  if (shown.length === 0) return null
  return (
    <section aria-label="News for you" className="mt-6 rounded-lg border border-rule bg-sheet">
      <ul className="divide-y divide-rule">
        {shown.map((notice) => (
          <li key={notice.id} className="flex items-center gap-3 py-1 pr-1 pl-4">
            <Bell size={17} aria-hidden className="shrink-0 text-ink-faint" />
            <p className="min-w-0 flex-1 py-2 text-sm">
              {notice.link === null ? (
                noticeInWords(notice, now, timeZone)
              ) : (
                <Link href={notice.link} onClick={() => read(notice.id)} className="underline underline-offset-4">
                  {noticeInWords(notice, now, timeZone)}
                </Link>
              )}
            </p>
            <Button look="quiet" size="small" className="min-h-11" onClick={() => read(notice.id)}>
              <X size={17} aria-hidden />
              <span className="sr-only sm:not-sr-only">
                Mark as read<span className="sr-only">: {noticeInWords(notice, now, timeZone)}</span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
      {shown.length > 1 ? (
        <div className="border-t px-2 py-1">
          <Button look="quiet" size="small" className="min-h-11" onClick={() => read('all')}>
            Mark all {shown.length} as read
          </Button>
        </div>
      ) : null}
    </section>
  )
}
