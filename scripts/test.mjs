// `npm test`: everything, from a fresh clone. `npm run check` is the same without build and browser. Node's own modules only.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { whilePreparing } from './claim.mjs'
import { building, generating, installing } from './preparation.mjs'
import { applySettings } from './settings.mjs'
import { run, seconds, show } from './steps.mjs'

const quick = process.argv.includes('--quick')
const node = process.execPath
const rows = []

/** Runs one step and keeps its row. `act` returns { passed, failed } for tests, true or false otherwise. */
async function row(name, act) {
  console.log(`\n── ${name}`)
  const started = performance.now()
  let counts
  try {
    const outcome = await act()
    counts = typeof outcome === 'object' ? outcome : { passed: outcome ? 1 : 0, failed: outcome ? 0 : 1 }
  } catch (error) {
    console.error(error.message)
    counts = { passed: 0, failed: 1 }
  }
  rows.push({ name, ...counts, took: seconds(performance.now() - started) })
  return counts.failed === 0
}

const shown = async (command, args, env) => (await show(command, args, env)) === 0
const done = async (act) => {
  await whilePreparing(act)
  return true
}

/** Runs tests that leave a JSON report; a runner that breaks without a failed test counts as one failure. */
async function tests(command, args, file, read) {
  rmSync(file, { force: true })
  const code = await show(command, args, { PLAYWRIGHT_JSON_OUTPUT_NAME: file })
  const counts = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 }
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

applySettings()
process.env.CI ??= '1'
process.env.NODE_ENV = 'test'
mkdirSync('test-results', { recursive: true })

const installed = await row('Packages', () => done(installing))
if (installed && (await row('Database client', () => done(generating)))) {
  await row('Types', () => shown(node, ['node_modules/typescript/bin/tsc', '--noEmit']))
  await row('Format, lint, direction of imports', () =>
    shown(node, ['node_modules/@biomejs/biome/bin/biome', 'check', '.']),
  )
  await row('Unit and server tests', () => {
    const report = 'test-results/unit.json'
    const args = [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${report}`,
    ]
    return tests(node, args, report, unitCounts)
  })
  if (!quick) await browserTests()
}
report()

async function browserTests() {
  if (!(await row('Production build', () => done(building)))) return
  const found = await row('Browser', async () => {
    process.env.KEEPCOOL_BROWSER = (await run(node, ['e2e/find-browser.mjs'])).trim()
    console.log(process.env.KEEPCOOL_BROWSER)
    return true
  })
  if (!found) return
  await row('Tests in the browser', () => {
    const report = `${process.cwd()}/node_modules/.cache/keepcool-e2e.json`
    const args = ['node_modules/@playwright/test/cli.js', 'test', '-c', 'e2e', '--reporter=list,json']
    return tests(node, args, report, ({ stats }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
    }))
  })
}

// A file that breaks before its first test has no failed test, and is a failure all the same.
function unitCounts({ numPassedTests, numFailedTests, testResults }) {
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  return { passed: numPassedTests, failed: numFailedTests + broken.length }
}

function report() {
  const widest = Math.max(...rows.map(({ name }) => name.length))
  console.log(`\n${'step'.padEnd(widest)}  passed  failed     time`)
  for (const { name, passed, failed, took } of rows)
    console.log(
      `${name.padEnd(widest)}  ${String(passed).padStart(6)}  ${String(failed).padStart(6)}  ${took.padStart(7)}`,
    )
  const sum = (key) => rows.reduce((total, one) => total + one[key], 0)
  process.exitCode = sum('failed') === 0 ? 0 : 1
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
}
