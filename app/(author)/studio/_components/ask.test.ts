import { afterEach, describe, expect, it, vi } from 'vitest'
import { ask } from './ask'

const answering = (make: (signal: AbortSignal) => Promise<Response>) =>
  vi.stubGlobal('fetch', (_: string, { signal }: { signal: AbortSignal }) => make(signal))
afterEach(() => vi.unstubAllGlobals())

const untilAborted = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))

describe('asking the server', () => {
  it('ends as lost when no answer comes in time', async () => {
    answering(untilAborted)
    expect(await ask('lamp/draft', 'PUT', {}, 20)).toEqual({ is: 'lost' })
  })
  it('ends as lost when the answer begins and never ends', async () => {
    answering(async (signal) => {
      const body = new ReadableStream({
        start: (controller) => {
          controller.enqueue(new TextEncoder().encode('{"saved":'))
          signal.addEventListener('abort', () => controller.error(signal.reason))
        },
      })
      return new Response(body)
    })
    expect(await ask('lamp/draft', 'PUT', {}, 20)).toEqual({ is: 'lost' })
  })
  it('ends as lost when something in between answers with a page', async () => {
    answering(async () => new Response('<html>Gateway</html>'))
    expect(await ask('lamp/draft')).toEqual({ is: 'lost' })
  })
  it('ends as lost when the server has a fault or too much to do', async () => {
    answering(async () => new Response('{}', { status: 503 }))
    expect(await ask('lamp/draft')).toEqual({ is: 'lost' })
    answering(async () => new Response('{}', { status: 429 }))
    expect(await ask('lamp/draft')).toEqual({ is: 'lost' })
  })
  it('tells a refusal with its reason apart from that', async () => {
    const error = { code: 'too-large', message: 'Too long.' }
    answering(async () => Response.json({ error }, { status: 422 }))
    expect(await ask('lamp/draft')).toMatchObject({ is: 'refused', status: 422, code: 'too-large' })
  })
})
