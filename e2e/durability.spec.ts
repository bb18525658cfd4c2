import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { APIRequestContext } from '@playwright/test'
import { good } from './conversation'
import { demoPassword, expect, person, test } from './fixtures'

const port = String(40_000 + Math.floor(Math.random() * 20_000))
const address = `http://localhost:${port}`

/** A server of this test's own, as the leader of a process group so that the whole of it can be killed at once. */
async function serve(folder: string, request: APIRequestContext): Promise<ChildProcess> {
  const server = spawn(process.execPath, ['e2e/serve-fresh.mjs'], {
    cwd: join(import.meta.dirname, '..'),
    env: { ...process.env, KEEPCOOL_E2E_PORT: port, KEEPCOOL_E2E_FOLDER: folder },
    stdio: 'ignore',
    detached: true,
  })
  await expect
    .poll(
      () =>
        request.get(`${address}/api/health`).then(
          (answer) => answer.status(),
          () => 0,
        ),
      { timeout: 150_000 },
    )
    .toBe(200)
  return server
}

const kill = (server: ChildProcess) =>
  new Promise<void>((resolve) => {
    server.once('exit', () => resolve())
    process.kill(-Number(server.pid), 'SIGKILL')
  })

async function signIn(request: APIRequestContext) {
  const { csrfToken } = await (await request.get(`${address}/api/auth/csrf`)).json()
  const form = { csrfToken, email: person('trainee').email, password: demoPassword, json: 'true' }
  expect((await request.post(`${address}/api/auth/callback/credentials`, { form })).ok()).toBe(true)
}

test('a server killed between two sends has lost no turn it had answered', async ({ page, context }) => {
  // Four starts of a server, on whatever machine runs this.
  test.setTimeout(400_000)
  const folder = mkdtempSync(join(tmpdir(), 'keepcool-kill-'))
  let server = await serve(folder, context.request)
  try {
    await signIn(context.request)
    await page.goto(`${address}/practise/late-present`)
    await page.getByLabel('The clock').selectOption({ label: 'No clock' })
    await page.getByRole('button', { name: /^Meet / }).click()
    await expect(page).toHaveURL(/\/attempts\/[a-z0-9]+$/)
    const endpoint = `${page.url().replace('/attempts/', '/api/attempts/')}/events`
    const conversation = page.url()
    await page.goto('about:blank')

    let seq = 0
    const send = async (what: { kind: 'reply' | 'notes'; text: string }) => {
      const answer = await context.request.post(endpoint, { data: { ...what, id: randomUUID(), after: seq } })
      expect(answer.status()).toBe(200)
      seq = (await answer.json()).seq
    }
    for (const text of good.slice(0, 3)) {
      await send({ kind: 'reply', text })
      await send({ kind: 'notes', text: `birthday, party (${seq})` })
      // No pause: the answer of the last send has only just arrived.
      await kill(server)
      server = await serve(folder, context.request)
      await signIn(context.request)
    }
    expect(seq).toBe(6)
    await send({ kind: 'notes', text: 'back again' })
    await page.goto(conversation)
    for (const text of good.slice(0, 3)) await expect(page.getByRole('log')).toContainText(text.slice(0, 60))
    await page.goto('about:blank')
  } finally {
    await kill(server)
    rmSync(folder, { recursive: true, force: true })
  }
})
