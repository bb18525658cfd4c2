'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useReducer, useRef } from 'react'
import type { PracticeView } from '@/domain/attempt/view'
import { conversationAfter, conversationFrom } from './conversation-state'
import { keepOutbox, keptOutbox, notesArrived } from './kept'
import { type Outgoing, pauseBefore, send } from './outgoing'

type Deed = Omit<Outgoing, 'id'>
/** What the trainee did not type: when it comes too late there is nothing to tell them. */
const quiet = new Set<Outgoing['kind']>(['silence', 'notes'])

/**
 * The conversation and the one way to add to it. Deeds leave one at a time and in order; a lost line is retried with the
 * same id until it holds; what is still on its way survives a reload. `onReturned` gets back words the server refused.
 */
export function useConversation(view: PracticeView, onReturned: (text: string) => void) {
  const [conversation, tell] = useReducer(conversationAfter, view, conversationFrom)
  const router = useRouter()
  const latest = useRef(conversation)
  latest.current = conversation
  const returned = useRef(onReturned)
  returned.current = onReturned
  const { attemptId } = view

  useEffect(() => tell({ kind: 'caught-up', view, receivedAt: Date.now() }), [view])

  useEffect(() => {
    for (const outgoing of keptOutbox(attemptId)) tell({ kind: 'queued', outgoing })
  }, [attemptId])

  useEffect(() => keepOutbox(attemptId, conversation.outbox), [attemptId, conversation.outbox])

  const next = conversation.outbox[0]
  useEffect(() => {
    if (!next) return
    const abandoned = new AbortController()
    void deliver(
      attemptId,
      next,
      () => latest.current.seq,
      abandoned.signal,
      (sent) => {
        if (sent.is === 'lost') return tell({ kind: 'line', line: 'lost' })
        if (sent.is === 'answered') {
          if (next.kind === 'notes') notesArrived(attemptId, next.text ?? '')
          return tell({ kind: 'answered', id: next.id, answer: sent.answer, receivedAt: Date.now() })
        }
        const untold = quiet.has(next.kind) || sent.code === 'silence-too-early'
        tell({ kind: 'refused', id: next.id, problem: untold ? null : sent })
        if (!untold && next.text) returned.current(next.text)
        if (sent.status === 409) router.refresh()
      },
    )
    return () => abandoned.abort()
  }, [attemptId, next, router])

  const act = useCallback((deed: Deed) => tell({ kind: 'queued', outgoing: { ...deed, id: crypto.randomUUID() } }), [])
  const dismiss = useCallback(() => tell({ kind: 'dismissed' }), [])
  return { conversation, act, dismiss }
}

type Report = (sent: Awaited<ReturnType<typeof send>>) => void

/** Tries until there is an answer, yes or no. Wakes early when the browser says the line is back. */
async function deliver(attemptId: string, deed: Outgoing, seq: () => number, abandoned: AbortSignal, report: Report) {
  for (let attempt = 0; !abandoned.aborted; attempt++) {
    const sent = await send(attemptId, deed, seq())
    if (abandoned.aborted) return
    report(sent)
    if (sent.is !== 'lost') return
    await new Promise<void>((wake) => {
      const timer = setTimeout(wake, pauseBefore(attempt))
      const now = () => {
        clearTimeout(timer)
        wake()
      }
      window.addEventListener('online', now, { once: true })
      abandoned.addEventListener('abort', now, { once: true })
    })
  }
}
