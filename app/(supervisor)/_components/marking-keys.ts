import { type Level, type Part, parts } from '@/domain/grading/grade'

/** What a single key asks for while marking. */
export type KeyAct =
  | { readonly kind: 'move'; readonly by: 1 | -1 }
  | { readonly kind: 'part'; readonly part: Part }
  | { readonly kind: 'level'; readonly part: Part; readonly level: Level }
  | { readonly kind: 'reason' | 'undo' | 'comment' | 'keep' | 'done' | 'help' | 'clear' }

const words: Readonly<Record<string, KeyAct>> = {
  j: { kind: 'move', by: 1 },
  k: { kind: 'move', by: -1 },
  r: { kind: 'reason' },
  u: { kind: 'undo' },
  c: { kind: 'comment' },
  e: { kind: 'keep' },
  d: { kind: 'done' },
  '?': { kind: 'help' },
  escape: { kind: 'clear' },
}

/**
 * 1 to 5 choose a part, then 0 to 2 give it a level: 1 and 2 mean a level once a part is chosen, a part before. Null for
 * every other key, which then does what it always does.
 */
export function actOfKey(key: string, chosen: Part | null): KeyAct | null {
  const digit = /^[0-5]$/.test(key) ? Number(key) : null
  if (digit === null) return words[key.toLowerCase()] ?? null
  if (chosen && digit <= 2) return { kind: 'level', part: chosen, level: digit as Level }
  const part = parts[digit - 1]
  return part ? { kind: 'part', part } : null
}

/** Keys belong to the field somebody is writing in, and to the browser when a modifier is held. */
export function isForPage(event: KeyboardEvent): boolean {
  const { target } = event
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false
  if (!(target instanceof HTMLElement)) return true
  const writes = target.matches('textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])')
  return !writes && target.closest('[role=dialog]') === null
}
