export type Asked<Value> =
  | { readonly is: 'answered'; readonly value: Value }
  | {
      readonly is: 'refused'
      readonly status: number
      readonly code: string
      readonly message: string
      readonly where?: string
      /** The whole answer: a conflict carries both texts. */
      readonly body: unknown
    }
  | { readonly is: 'lost' }

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

/**
 * Asks the server once. No answer, a fault on its side, or an answer that breaks off counts as lost: everything here may be
 * asked again. It always comes to an end: the time is for the whole answer, its last byte included.
 */
export async function ask<Value>(
  path: string,
  method: Method = 'GET',
  body?: unknown,
  withinMs = 30_000,
): Promise<Asked<Value>> {
  let response: Response
  let answered: unknown
  try {
    response = await fetch(`/api/studio/${path}`, {
      method,
      ...(body === undefined ? {} : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(withinMs),
    })
    if (response.status >= 500 || response.status === 429) return { is: 'lost' }
    answered = await response.json()
  } catch {
    return { is: 'lost' }
  }
  if (response.ok) return { is: 'answered', value: answered as Value }
  const error = (answered as { error?: { code?: string; message?: string; where?: string } } | null)?.error
  return {
    is: 'refused',
    status: response.status,
    code: error?.code ?? 'unexpected',
    message: error?.message ?? 'That did not work. Please try again.',
    ...(error?.where ? { where: error.where } : {}),
    body: answered,
  }
}

export const lostLine = 'The server did not answer, and nothing was changed. Please try again.'

/** What went wrong, for people; null when nothing did. */
export const troubleOf = (asked: Asked<unknown>): string | null =>
  asked.is === 'answered' ? null : asked.is === 'lost' ? lostLine : asked.message
