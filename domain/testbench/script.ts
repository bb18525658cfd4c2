import { type Action, actions } from '../attempt/event'

/** One thing the trainee does, without a clock: what golden conversations, players and the terminal are made of. */
export type Step =
  | {
      readonly kind: 'reply'
      readonly text: string /** Sent while the customer is still typing. */
      readonly over?: boolean
    }
  | { readonly kind: 'hold'; readonly text: string }
  | { readonly kind: 'resume' }
  | { readonly kind: 'wait'; readonly seconds: number }
  | { readonly kind: 'notes'; readonly text: string }
  | { readonly kind: Action; readonly text: string }

export const isAction = (kind: string): kind is Action => (actions as readonly string[]).includes(kind)

/** A line as typed in the terminal: `/hold may I ...`, `/wait 30`, or a reply. Null when it is empty or a comment. */
export const readStep = (line: string): Step | null => {
  const text = line.trim()
  if (text === '' || text.startsWith('#')) return null
  const command = /^\/([a-z]+)\s*([\s\S]*)$/.exec(text)
  const [, kind = '', rest = ''] = command ?? []
  if (kind === 'hold') return { kind, text: rest }
  if (kind === 'resume') return { kind }
  if (kind === 'notes') return { kind, text: rest }
  if (kind === 'wait') return { kind, seconds: Math.max(0, Number.parseFloat(rest) || 0) }
  if (kind === 'over') return { kind: 'reply', text: rest, over: true }
  if (kind === 'write') return { kind: 'writing', text: rest }
  if (isAction(kind)) return { kind, text: rest }
  return { kind: 'reply', text }
}
