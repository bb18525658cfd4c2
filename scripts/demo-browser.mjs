import { execFileSync, spawn } from 'node:child_process'
import { chromium } from '@playwright/test'
import { tsImport } from 'tsx/esm/api'
import { giveUp } from './settings.mjs'

export const desk = { width: 1280, height: 820 }
const isRoot = process.getuid?.() === 0
export const browserArgs = ['--disable-gpu', '--no-first-run', ...(isRoot ? ['--no-sandbox'] : [])]

/**
 * Serves the built app on fresh demo data and opens a browser on it, for tools that look at screens (screens.mjs).
 * Run from the project's folder. `close` ends both and throws the data away.
 */
export async function openDemo() {
  const { demoPassword } = await tsImport('../prisma/demo-people.ts', import.meta.url)
  const port = process.env.KEEPCOOL_E2E_PORT || String(30_000 + Math.floor(Math.random() * 10_000))
  const address = `http://localhost:${port}`
  const server = spawn(process.execPath, ['e2e/serve-fresh.mjs'], {
    env: { ...process.env, KEEPCOOL_E2E_PORT: port },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  server.once('exit', (code) => code && giveUp('The server stopped before the work was done.'))

  const executablePath = execFileSync(process.execPath, ['e2e/find-browser.mjs'], { encoding: 'utf8' }).trim()
  const browser = await chromium.launch({ executablePath, args: browserArgs })

  async function close() {
    await browser.close()
    server.removeAllListeners('exit')
    server.kill()
  }

  /** A browser of somebody's own, signed in unless nobody is named. */
  async function contextOf(name) {
    const context = await browser.newContext({ baseURL: address, viewport: desk, reducedMotion: 'reduce' })
    if (!name) return context
    const { csrfToken } = await (await context.request.get('/api/auth/csrf')).json()
    await context.request.post('/api/auth/callback/credentials', {
      form: { csrfToken, email: `${name}@keepcool.example`, password: demoPassword, json: 'true' },
    })
    return context
  }

  try {
    await untilReady(address)
  } catch (error) {
    await close()
    throw error
  }
  return { address, executablePath, contextOf, close }
}

async function untilReady(address) {
  for (let tries = 0; tries < 600; tries++) {
    if ((await fetch(`${address}/api/health`).catch(() => null))?.ok) return
    await new Promise((wake) => setTimeout(wake, 200))
  }
  throw new Error('The server did not answer within two minutes.')
}
