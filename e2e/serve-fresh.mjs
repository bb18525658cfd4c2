// Serves the built app on a data folder of its own that is thrown away at the end. Started by Playwright.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

if (!existsSync('.next/keepcool-inputs')) {
  console.error('There is no build to test. `npm test` makes one; `npm run build` makes only that.')
  process.exit(1)
}
const folder = mkdtempSync(join(tmpdir(), 'keepcool-e2e-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
Object.assign(process.env, {
  KEEPCOOL_DATA: folder,
  DATABASE_URL: '',
  NEXTAUTH_SECRET: '',
  NEXTAUTH_URL: '',
  PORT: process.env.KEEPCOOL_E2E_PORT,
  LOG_LEVEL: 'warn',
})
const { applySettings } = await import('../scripts/settings.mjs')
applySettings()
execFileSync(process.execPath, ['--import', 'tsx', '--conditions=react-server', 'scripts/prepare-data.ts'], {
  stdio: ['ignore', 'ignore', 'inherit'],
})
await import('../scripts/serve.mjs')
