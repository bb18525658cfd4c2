'use client'

import { useCallback, useEffect, useReducer, useRef } from 'react'
import type { DraftView, SaveAnswer } from '@/server/studio/answers'
import { ask } from '../../../_components/ask'
import { forget, keep } from './kept'
import {
  beginSaving,
  isSameText,
  type SavingNews,
  savingAfter,
  stateOf,
  type Text,
  textToSend,
  waitBeforeSaving,
} from './saving'

/** Longer than a busy server needs for a save, short enough to try again before anybody worries. */
const answerWithinMs = 20_000

const isSaveAnswer = (body: unknown): body is SaveAnswer => typeof body === 'object' && body !== null && 'saved' in body

/** Sends one save and says what became of it, sooner or later in any case. A conflict is an answer, not a fault. */
export async function save(scenarioId: string, revision: number, text: Text): Promise<SavingNews> {
  const asked = await ask<unknown>(`${scenarioId}/draft`, 'PUT', { revision, ...text }, answerWithinMs)
  if (asked.is === 'lost') return { is: 'lost' }
  const body = asked.is === 'answered' ? asked.value : asked.body
  if (isSaveAnswer(body))
    return body.saved
      ? { is: 'saved', revision: body.revision, at: body.updatedAt }
      : { is: 'conflict', conflict: body }
  // Something between us and the server has answered in its place.
  if (asked.is === 'answered') return { is: 'lost' }
  if (asked.status === 401)
    return {
      is: 'refused',
      message: 'You have been signed out. Sign in again in another tab; your text stays here, and in this browser.',
    }
  return { is: 'refused', message: asked.message }
}

/**
 * Keeps the draft on the server in step with the desk. What the server has not confirmed is kept in this browser, so that
 * a closed tab, a lost line or a killed server costs nothing. `beganOn` is the revision the desk's text was written on.
 */
export function useAutosave(draft: DraftView, text: Text, beganOn: number, warn: () => void) {
  const { scenarioId } = draft
  const first = { source: draft.source, layout: draft.layout, conversations: draft.conversations }
  const [saving, tell] = useReducer(savingAfter, beginSaving(beganOn, first))
  const latest = useRef({ saving, text })
  latest.current = { saving, text }
  const wait = waitBeforeSaving(saving, text)

  // What is under way is known here at once; what is drawn learns it a moment later.
  const underWay = useRef<Promise<void> | null>(null)

  const send = useCallback((): Promise<void> => {
    const now = latest.current
    if (underWay.current) return underWay.current
    if (waitBeforeSaving(now.saving, now.text) === null) return Promise.resolve()
    const sent = textToSend(now.saving, now.text)
    tell({ is: 'sending', text: sent })
    underWay.current = save(scenarioId, now.saving.revision, sent)
      .then(tell)
      .finally(() => {
        underWay.current = null
      })
    return underWay.current
  }, [scenarioId])

  // biome-ignore lint/correctness/useExhaustiveDependencies: each new text starts the pause anew
  useEffect(() => {
    if (wait === null) return
    const timer = setTimeout(send, wait)
    window.addEventListener('online', send)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('online', send)
    }
  }, [wait, send, text])

  useEffect(() => {
    if (isSameText(saving.saved, text)) forget(scenarioId)
    else if (!keep(scenarioId, { revision: saving.revision, ...text })) warn()
  }, [saving.saved, saving.revision, text, scenarioId, warn])

  /** Waits until the server has what is on the desk. False when that cannot be had now. */
  const flush = useCallback(async (): Promise<boolean> => {
    for (let tries = 0; tries < 100; tries++) {
      const { saving: at, text: now } = latest.current
      if (isSameText(at.saved, now) && !at.sending) return true
      if (at.conflict || at.lost > 1) return false
      await send()
      await new Promise((wake) => setTimeout(wake, 50))
    }
    return false
  }, [send])

  return { saving, state: stateOf(saving, text), tell, flush }
}
