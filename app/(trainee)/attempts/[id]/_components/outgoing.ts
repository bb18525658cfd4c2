import type { Action } from '@/domain/attempt/event'
import type { TurnAnswer } from '@/domain/attempt/view'

export type Kind = 'reply' | 'silence' | 'hold' | 'resume' | 'action' | 'hint' | 'notes'

/** One thing the trainee did, on its way to the server. Its id makes a repeated send harmless. */
export type Outgoing = {
  readonly id: string
  readonly kind: Kind
  readonly text?: string
  /** The written reply it was made from, in guided mode. */
  readonly choice?: string
  readonly action?: Action
}

export type Sent =
  | { readonly is: 'answered'; readonly answer: TurnAnswer }
  | { readonly is: 'refused'; readonly status: number; readonly code: string; readonly message: string }
  | { readonly is: 'lost' }

/** Sends it once. No answer, or a fault on the server's side, counts as lost: sending the same id again is safe. */
export async function send(attemptId: string, outgoing: Outgoing, after: number): Promise<Sent> {
  let response: Response
  try {
    response = await fetch(`/api/attempts/${attemptId}/events`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...outgoing, after }),
      signal: AbortSignal.timeout(20_000),
    })
  } catch {
    return { is: 'lost' }
  }
  if (response.status >= 500 || response.status === 429) return { is: 'lost' }
  const body: unknown = await response.json().catch(() => null)
  if (response.ok && body !== null) return { is: 'answered', answer: body as TurnAnswer }
  const error = (body as { error?: { code?: string; message?: string } } | null)?.error
  return {
    is: 'refused',
    status: response.status,
    code: error?.code ?? 'unexpected',
    message: error?.message ?? 'That did not work. Please try again.',
  }
}

/** Waits longer each time, up to eight seconds. */
export const pauseBefore = (attempt: number) => Math.min(8000, 600 * 2 ** attempt)
