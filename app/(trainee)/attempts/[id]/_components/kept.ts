import type { Outgoing } from './outgoing'

/** What must survive a reload, kept in this browser only. Storage may be full or switched off: then it is simply not kept. */
function read(key: string, storage: () => Storage = () => window.localStorage): string | null {
  try {
    return storage().getItem(key)
  } catch {
    return null
  }
}

function write(key: string, value: string, storage: () => Storage = () => window.localStorage): void {
  try {
    if (value === '') storage().removeItem(key)
    else storage().setItem(key, value)
  } catch {
    // Nothing depends on it: the words are still on the screen.
  }
}

const draftKey = (attemptId: string) => `keepcool:draft:${attemptId}`
const notesKey = (attemptId: string) => `keepcool:notes:${attemptId}`
const outboxKey = (attemptId: string) => `keepcool:outbox:${attemptId}`

export const keptDraft = (attemptId: string) => read(draftKey(attemptId)) ?? ''
export const keepDraft = (attemptId: string, text: string) => write(draftKey(attemptId), text)

/** Notes the server has not acknowledged; null when it has them all. */
export const keptNotes = (attemptId: string) => read(notesKey(attemptId))
export const keepNotes = (attemptId: string, text: string) => write(notesKey(attemptId), text)
export function notesArrived(attemptId: string, text: string): void {
  if (keptNotes(attemptId) === text) write(notesKey(attemptId), '')
}

/** Per tab, unlike the rest: two tabs must not send each other's words. */
const perTab = () => window.sessionStorage

export function keptOutbox(attemptId: string): readonly Outgoing[] {
  const kept = read(outboxKey(attemptId), perTab)
  if (kept === null) return []
  try {
    return JSON.parse(kept) as Outgoing[]
  } catch {
    write(outboxKey(attemptId), '', perTab)
    return []
  }
}

export const keepOutbox = (attemptId: string, outbox: readonly Outgoing[]) =>
  write(outboxKey(attemptId), outbox.length === 0 ? '' : JSON.stringify(outbox), perTab)
