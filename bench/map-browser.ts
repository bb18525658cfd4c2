import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** The browser that the tests use, too. */
export const browserPath = (): string =>
  process.env.KEEPCOOL_BROWSER ||
  execFileSync(process.execPath, [join(import.meta.dirname, '..', 'e2e', 'find-browser.mjs')], {
    encoding: 'utf8',
  }).trim()

export const browserQuiet = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
