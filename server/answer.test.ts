import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { answer, answerAction, readBody } from './answer'
import { BadInput, Conflict, NotAllowed, NotFound, NotSignedIn, TooMany, Unprocessable } from './refusal'

const post = (body: string) => new Request('http://keepcool.example/api/test', { method: 'POST', body })

async function answerTo(thrown: unknown) {
  const response = await answer(async () => {
    throw thrown
  })(post(''), {})
  return { status: response.status, body: await response.json(), headers: response.headers }
}

describe('an answer', () => {
  const table: [Error, number, string][] = [
    [new NotSignedIn(), 401, 'not-signed-in'],
    [new NotAllowed(), 403, 'not-allowed'],
    [new NotFound(), 404, 'not-found'],
    [new BadInput('no'), 400, 'bad-input'],
    [new Conflict('behind'), 409, 'behind'],
    [new Unprocessable('attempt-ended', 'It is over.'), 422, 'attempt-ended'],
    [new TooMany(61), 429, 'too-many'],
  ]
  for (const [thrown, status, code] of table) {
    it(`to ${thrown.name} is ${status} ${code}`, async () => {
      const answered = await answerTo(thrown)
      expect(answered).toMatchObject({ status, body: { error: { code, message: thrown.message } } })
    })
  }

  it('tells when to come back after too many tries', async () => {
    expect((await answerTo(new TooMany(60.2))).headers.get('retry-after')).toBe('61')
  })

  it('to a fault shows nothing of its inside', async () => {
    const { status, body } = await answerTo(new Error('SELECT secret FROM user'))
    expect(status).toBe(500)
    expect(JSON.stringify(body)).not.toContain('secret')
  })

  it('points at the field that is wrong', async () => {
    const handle = answer((request) => readBody(request, z.object({ pace: z.number() })))
    const response = await handle(post('{"pace":"fast"}'), {})
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ error: { code: 'bad-input', where: 'pace' } })
  })

  it('to something that is not JSON is 400, to something huge 413', async () => {
    const handle = answer((request) => readBody(request, z.unknown()))
    expect((await handle(post('{'), {})).status).toBe(400)
    expect((await handle(post(`"${'x'.repeat(300_000)}"`), {})).status).toBe(413)
  })

  it('of an action is a value a form can show', async () => {
    expect(await answerAction('test', async () => 7)).toEqual({ ok: true, value: 7 })
    const refused = await answerAction('test', () => Promise.reject(new NotAllowed()))
    expect(refused).toMatchObject({ ok: false, error: { code: 'not-allowed' } })
  })
})
