import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'

// Kept in the environment because workers read this file again and must find the same answers.
process.env.KEEPCOOL_BROWSER ||= execFileSync(process.execPath, [join(import.meta.dirname, 'find-browser.mjs')], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
}).trim()
process.env.KEEPCOOL_E2E_PORT ||= String(20_000 + Math.floor(Math.random() * 20_000))
// Where the server keeps its data until the end: a test that needs time to have passed changes it there (time-passes.ts).
process.env.KEEPCOOL_E2E_PASSING ||= join(tmpdir(), `keepcool-e2e-${process.pid}-${process.env.KEEPCOOL_E2E_PORT}`)

const baseURL = `http://localhost:${process.env.KEEPCOOL_E2E_PORT}`
const isRoot = process.getuid?.() === 0
const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // A shared machine can stall for a minute. What passes only at the second try is named as flaky, not hidden.
  retries: process.env.CI ? 1 : 0,
  // Machines that build and test at once are slow; a wait ends as soon as it is met.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.KEEPCOOL_BROWSER,
      args: [...quiet, '--disable-component-update', '--disable-sync', ...(isRoot ? ['--no-sandbox'] : [])],
    },
  },
  projects: [{ name: 'chromium' }],
  webServer: {
    command: 'node e2e/serve-fresh.mjs',
    cwd: join(import.meta.dirname, '..'),
    url: `${baseURL}/api/health`,
    timeout: 60_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
})
