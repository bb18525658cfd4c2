// Serves the built app on a data folder of its own that is thrown away at the end. Started by Playwright.
import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

if (!existsSync('.next/keepcool-inputs')) {
  console.error('There is no build to test. `npm test` makes one; `npm run build` makes only that.')
  process.exit(1)
}
// A test that kills the server names a folder of its own, to find its data again.
const { KEEPCOOL_E2E_PORT: port, KEEPCOOL_E2E_FOLDER: given, KEEPCOOL_E2E_PASSING: passing } = process.env
const folder = given || passing || mkdtempSync(join(tmpdir(), 'keepcool-e2e-'))
mkdirSync(folder, { recursive: true, mode: 0o700 })
if (!given) process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
// Every one of them, so that nobody's own .env or environment leads the tests to their real data.
Object.assign(process.env, {
  NODE_ENV: 'test',
  KEEPCOOL_DATA: folder,
  DATABASE_URL: `file:${join(folder, 'keepcool.db')}`,
  NEXTAUTH_SECRET: randomBytes(32).toString('hex'),
  NEXTAUTH_URL: `http://localhost:${port}`,
  HOST: '127.0.0.1',
  PORT: port,
  LOG_LEVEL: 'warn',
})
const { applySettings } = await import('../scripts/settings.mjs')
applySettings()
execFileSync(process.execPath, ['--import', 'tsx', '--conditions=react-server', 'scripts/prepare-data.ts'], {
  stdio: ['ignore', 'ignore', 'inherit'],
})
await import('../scripts/serve.mjs')
