import type { SaveInput } from '@/server/studio/answers'

/** A text the server has not confirmed, kept in this browser only. `revision` is the one it was written on. */
const key = (scenarioId: string) => `keepcool:studio:${scenarioId}`

/** False when the browser keeps nothing (full, or switched off): then the page must not be closed yet. */
export function keep(scenarioId: string, input: SaveInput): boolean {
  try {
    window.localStorage.setItem(key(scenarioId), JSON.stringify(input))
    return true
  } catch {
    return false
  }
}

export function forget(scenarioId: string): void {
  try {
    window.localStorage.removeItem(key(scenarioId))
  } catch {
    // Nothing was kept, then.
  }
}

export function keptText(scenarioId: string): SaveInput | null {
  try {
    const kept = window.localStorage.getItem(key(scenarioId))
    return kept === null ? null : (JSON.parse(kept) as SaveInput)
  } catch {
    return null
  }
}
