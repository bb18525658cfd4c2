import 'server-only'
import { forbidden, notFound, redirect, unstable_rethrow } from 'next/navigation'
import { ZodError, type ZodType } from 'zod'
import { log } from './log'
import { BadInput, Refusal, TooMany, Unprocessable } from './refusal'

export type ErrorAnswer = { error: { code: string; message: string; where?: string } }
export type ActionAnswer<Value> = { ok: true; value: Value } | ({ ok: false } & ErrorAnswer)

/** The one place where what was thrown becomes an answer. An unexpected error is logged here, once, and not shown. */
function explain(thrown: unknown, doing: string): { status: number; body: ErrorAnswer; retryAfterSeconds?: number } {
  const error = thrown instanceof ZodError ? unprocessableFrom(thrown) : thrown
  if (error instanceof Refusal) {
    const { code, message, where, status } = error
    const retryAfterSeconds = error instanceof TooMany ? error.retryAfterSeconds : undefined
    return { status, body: { error: { code, message, ...(where ? { where } : {}) } }, retryAfterSeconds }
  }
  log.error({ err: error, doing }, 'unexpected error')
  return {
    status: 500,
    body: { error: { code: 'unexpected', message: 'Something went wrong on our side. Please try again.' } },
  }
}

function unprocessableFrom(error: ZodError): Unprocessable {
  const [issue] = error.issues
  return new Unprocessable(
    'bad-input',
    issue?.message ?? 'This is not what was expected.',
    issue?.path.join('.') || undefined,
  )
}

type RouteHandler<Context> = (request: Request, context: Context) => Promise<unknown>

/**
 * Wraps a route handler: what it returns is sent as JSON (a Response as it is), what it throws becomes
 * `{ error: { code, message, where? } }` with the fitting status.
 */
export function answer<Context>(
  handle: RouteHandler<Context>,
): (request: Request, context: Context) => Promise<Response> {
  return async (request, context) => {
    try {
      const result = await handle(request, context)
      return result instanceof Response ? result : Response.json(result ?? null)
    } catch (thrown) {
      unstable_rethrow(thrown)
      const { status, body, retryAfterSeconds } = explain(thrown, `${request.method} ${new URL(request.url).pathname}`)
      const headers =
        retryAfterSeconds === undefined ? undefined : { 'Retry-After': String(Math.ceil(retryAfterSeconds)) }
      return Response.json(body, { status, headers })
    }
  }
}

/** The same for a server action: the answer is a value the form can show. */
export async function answerAction<Value>(doing: string, act: () => Promise<Value>): Promise<ActionAnswer<Value>> {
  try {
    return { ok: true, value: await act() }
  } catch (thrown) {
    unstable_rethrow(thrown)
    return { ok: false, ...explain(thrown, doing).body }
  }
}

/** The same for a page: not signed in goes to the sign-in page, 403 and 404 to theirs, a fault to error.tsx. */
export async function answerPage<Value>(load: () => Promise<Value>): Promise<Value> {
  try {
    return await load()
  } catch (thrown) {
    if (thrown instanceof Refusal && thrown.status === 401) redirect('/sign-in')
    if (thrown instanceof Refusal && thrown.status === 403) forbidden()
    if (thrown instanceof Refusal && thrown.status === 404) notFound()
    throw thrown
  }
}

const mostBodyBytes = 256 * 1024

/** Reads a JSON body and checks it. Throws BadInput: 400 when it is not JSON, 413 when too long, 422 when wrong. */
export async function readBody<Value>(request: Request, schema: ZodType<Value>): Promise<Value> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBodyBytes) throw new BadInput('This is too long.', 413)
  const text = await request.text()
  if (text.length > mostBodyBytes) throw new BadInput('This is too long.', 413)
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    throw new BadInput('The request is not JSON.')
  }
  return schema.parse(body)
}
