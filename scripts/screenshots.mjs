// `npm run screenshots [-- FOLDER] [--only NAME] [--readme]`: serves the built app on fresh demo data and photographs every
// screen and state, light, dark and on a phone, into FOLDER (.data/screenshots). `--readme` refreshes docs/pictures instead.
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { tsImport } from 'tsx/esm/api'
import { screens } from './screens.mjs'
import { giveUp, root } from './settings.mjs'

process.chdir(root)
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { readme: { type: 'boolean', default: false }, only: { type: 'string' } },
})
const folder = resolve(values.readme ? 'docs/pictures' : (positionals[0] ?? '.data/screenshots'))
mkdirSync(folder, { recursive: true })
const heaviest = 300_000
const { demoPassword } = await tsImport('../prisma/demo-people.ts', import.meta.url)

const desk = { width: 1280, height: 820 }
const looks = [
  { name: 'light', colorScheme: 'light', size: desk },
  { name: 'dark', colorScheme: 'dark', size: desk },
  { name: 'phone', colorScheme: 'light', size: { width: 390, height: 844 } },
]

const port = process.env.KEEPCOOL_E2E_PORT || String(30_000 + Math.floor(Math.random() * 10_000))
const address = `http://localhost:${port}`
const server = spawn(process.execPath, ['e2e/serve-fresh.mjs'], {
  env: { ...process.env, KEEPCOOL_E2E_PORT: port },
  stdio: ['ignore', 'ignore', 'inherit'],
})
server.once('exit', (code) => code && giveUp('The server stopped before the pictures were taken.'))

const executablePath = execFileSync(process.execPath, ['e2e/find-browser.mjs'], { encoding: 'utf8' }).trim()
const browser = await chromium.launch({
  executablePath,
  args: ['--disable-gpu', '--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
})
let failed = 0
try {
  await untilReady()
  const wanted = screens.filter(({ name, picture }) =>
    values.readme ? picture : !values.only || name.includes(values.only),
  )
  for (const screen of wanted) {
    const context = await contextOf(screen.as)
    try {
      await photograph(await context.newPage(), screen)
    } catch (error) {
      failed += 1
      console.error(`✗ ${screen.name}: ${error.message.split('\n')[0]}`)
    }
    await context.close()
  }
} finally {
  await browser.close()
  server.removeAllListeners('exit')
  server.kill()
}
console.log(`Pictures are in ${relative(root, folder)}.`)
if (failed > 0) giveUp(`${failed} screens could not be photographed.`)

async function untilReady() {
  for (let tries = 0; tries < 600; tries++) {
    if ((await fetch(`${address}/api/health`).catch(() => null))?.ok) return
    await new Promise((wake) => setTimeout(wake, 200))
  }
  throw new Error('The server did not answer within two minutes.')
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

async function photograph(page, { name, path, make, picture }) {
  await (path ? page.goto(path) : make(page))
  for (const look of values.readme ? looks.slice(0, 1) : looks) {
    await page.emulateMedia({ colorScheme: look.colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize(look.size)
    await page.evaluate(() => document.fonts.ready)
    // The temper eases to its place; the page around it may still be coming.
    await page.waitForTimeout(900)
    const file = join(folder, values.readme ? `${picture}.png` : `${name}-${look.name}.png`)
    await page.screenshot({ path: file, fullPage: !values.readme })
    const { size } = statSync(file)
    if (values.readme && size > heaviest) throw new Error(`${picture}.png weighs ${size} bytes, more than ${heaviest}.`)
  }
  console.log(`✓ ${name}`)
}
