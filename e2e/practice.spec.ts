import { randomUUID } from 'node:crypto'
import { answerBox, conversation, good, meet, reply, rude } from './conversation'
import { expect, person, test } from './fixtures'

test('a trainee listens, learns why it matters, and sees which words did it', async ({
  page,
  signedInAs,
  expectAccessible,
}) => {
  // Four bursts typed at Dana's own speed, and four looks for accessibility.
  test.slow()
  await signedInAs('trainee')
  await page.goto('/library')
  await page.getByRole('link', { name: /The present that came too late/ }).click()
  await expect(page.getByRole('heading', { name: 'The present that came too late' })).toBeVisible()
  await expectAccessible()

  await meet(page, 'late-present')
  await expect(conversation(page)).not.toContainText('birthday')
  await expectAccessible()
  for (const words of good) await reply(page, words)
  await expect(conversation(page)).toContainText(/birthday/i)
  const ending = page.getByRole('region', { name: 'How it ended' })
  await expect(ending).toContainText('The real bike came', { timeout: 60_000 })
  await expectAccessible()

  await ending.getByRole('link', { name: 'See how you did' }).click()
  await expect(page).toHaveURL(/\/debrief$/)
  await expect(page.getByRole('heading', { name: 'The conversation, with notes' })).toBeVisible()
  const marks = await page
    .getByRole('article', { name: 'Your reply' })
    .locator('mark')
    .evaluateAll((found) =>
      found.map((mark) => {
        const copy = mark.cloneNode(true) as HTMLElement
        for (const number of copy.querySelectorAll('sup')) number.remove()
        return copy.textContent ?? ''
      }),
    )
  expect(marks.length).toBeGreaterThan(4)
  for (const words of marks) expect(good.join('\n'), 'highlighted words are the words typed').toContain(words)
  await expectAccessible()
})

test('a rude trainee gets walked out on, and reads what she posts', async ({ page, signedInAs }) => {
  await signedInAs('trainee')
  await meet(page, 'late-present')
  const ending = page.getByRole('region', { name: 'How it ended' })
  for (let turn = 0; turn < 6 && (await answerBox(page).isVisible()); turn++) await reply(page, rude)
  await expect(ending).toContainText('What they posted', { timeout: 60_000 })
  await expect(ending).toContainText('@dana_okafor')
})

test('a reload in the middle goes on where it was, with the words not yet sent', async ({ page, signedInAs }) => {
  await signedInAs('trainee')
  await meet(page, 'late-present')
  await reply(page, good[0] ?? '')
  await answerBox(page).fill('Half a sentence')
  await page.reload()
  await expect(conversation(page)).toContainText('all you got from us was hold music')
  await expect(answerBox(page)).toHaveValue('Half a sentence')
  await reply(page, good[1] ?? '')
})

test('a reply sent twice is there once', async ({ page, signedInAs }) => {
  await signedInAs('trainee')
  const url = await meet(page, 'late-present')
  const body = { id: randomUUID(), after: 0, kind: 'reply', text: 'Hello Dana, I am here now.' }
  const endpoint = `/api/attempts/${url.split('/').at(-1)}/events`
  const [first, second] = await Promise.all([
    page.request.post(endpoint, { data: body }),
    page.request.post(endpoint, { data: body }),
  ])
  expect([first.status(), second.status()]).toEqual([200, 200])
  expect((await first.json()).seq).toBe((await second.json()).seq)
  await page.reload()
  await expect(conversation(page).getByText(body.text)).toHaveCount(1)
})

test('what cannot be taken is refused in words, and nothing is written', async ({ page, signedInAs }) => {
  await signedInAs('trainee')
  const url = await meet(page, 'late-present')
  const endpoint = `/api/attempts/${url.split('/').at(-1)}/events`
  const send = (data: unknown) => page.request.post(endpoint, { data: data as Record<string, unknown> })
  const say = (text: string, after = 0) => ({ id: randomUUID(), after, kind: 'reply', text })
  const cases: [string, unknown, number, string][] = [
    ['empty', say(''), 422, 'text'],
    ['white space', say('  \n '), 422, 'text'],
    ['over 4,000 characters', say('a'.repeat(4001)), 422, 'text'],
    ['a stale seq', say('Hello', 7), 409, 'after: expected 0'],
    ['an unknown kind', { ...say('x'), kind: 'shout' }, 422, 'kind'],
  ]
  for (const [name, body, status, where] of cases) {
    const answer = await send(body)
    expect(answer.status(), name).toBe(status)
    expect((await answer.json()).error, name).toMatchObject({ where, message: expect.stringMatching(/\w{3}/) })
  }
  const broken = await page.request.post(endpoint, {
    data: Buffer.from('{"id": '),
    headers: { 'content-type': 'application/json' },
  })
  expect(broken.status()).toBe(400)
  const unknown = await page.request.post('/api/attempts/nothing/events', { data: say('Hello') })
  expect(unknown.status()).toBe(404)
  await page.reload()
  await expect(answerBox(page)).toBeVisible()
  expect((await send(say('Hello Dana'))).status(), 'still at the start').toBe(200)
})

test("nobody signed out, and nobody else, reaches a trainee's conversation", async ({
  page,
  signedInAs,
  browser,
  baseURL,
}) => {
  await signedInAs('trainee')
  const url = await meet(page, 'late-present')
  const endpoint = `/api/attempts/${url.split('/').at(-1)}/events`
  const body = { id: randomUUID(), after: 0, kind: 'reply', text: 'Hello' }
  const stranger = await browser.newContext({ baseURL: String(baseURL) })
  expect((await stranger.request.post(endpoint, { data: body })).status()).toBe(401)
  const strange = await stranger.newPage()
  await strange.goto(url)
  await expect(strange).toHaveURL(/\/sign-in/)
  await stranger.close()
  await signedInAs(person('author'))
  expect((await page.request.post(endpoint, { data: body })).status()).toBe(404)
  expect((await page.request.get(url)).status()).toBe(404)
  expect((await page.request.get('/practise/nobody')).status()).toBe(404)
})

test('markup in a reply is shown as text', async ({ page, signedInAs }) => {
  await signedInAs('trainee')
  await meet(page, 'late-present')
  await reply(page, '<img src=x onerror="alert(1)"> <b>sorry</b> about your parcel')
  await expect(conversation(page).getByText('<b>sorry</b> about your parcel').first()).toBeVisible()
  await expect(conversation(page).locator('img[src=x]')).toHaveCount(0)
})

test('during practice the browser receives no route, model reply or hidden fact', async ({ page, signedInAs }) => {
  await signedInAs('trainee')
  let received = ''
  page.on('response', async (response) => {
    if (!/script|font|image|stylesheet/.test(response.request().resourceType()))
      received += await response.text().catch(() => '')
  })
  await meet(page, 'late-present', { help: 'Solo' })
  await reply(page, 'Hello, what is it about?')
  await page.reload()
  await expect(conversation(page)).toContainText('Hello, what is it about?')
  expect(received).toContain('BB-20417')
  for (const secret of ['birthday', 'otherwise', 'phrasings', '"model"', 'put-back', 'soothes', 'maddening'])
    expect(received).not.toContain(secret)
})
