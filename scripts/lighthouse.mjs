// `npm run lighthouse [-- --only NAME] [--runs N]`: serves the built app on fresh demo data and measures the trainee's pages with
// Lighthouse, on a desk and on a phone. Exit code 1 when a page falls short. Lighthouse comes through npx, not from the lock:
// among the project's packages it broke `npm ci`.
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { browserArgs, openDemo } from './demo-browser.mjs'
import { screens } from './screens.mjs'
import { giveUp, root } from './settings.mjs'

process.chdir(root)
const { values } = parseArgs({ options: { only: { type: 'string' }, runs: { type: 'string', default: '3' } } })

const version = '12.8.2'
const pages = ['sign-in', 'home', 'practice-hot', 'debrief']
const devices = [
  { name: 'desk', args: ['--preset=desktop'] },
  { name: 'phone', args: [] },
]
const least = { performance: 95, accessibility: 100, 'best-practices': 100 }
const run = promisify(execFile)

// Away from the project, so that npx looks nowhere but in its own cache.
const folder = mkdtempSync(join(tmpdir(), 'keepcool-lighthouse-'))
const demo = await openDemo()
let short = 0
try {
  for (const name of pages.filter((page) => !values.only || page.includes(values.only))) {
    const { url, cookie } = await reach(screens.find((screen) => screen.name === name))
    for (const device of devices) report(name, device.name, await measure(url, cookie, device.args))
  }
} finally {
  await demo.close()
  rmSync(folder, { recursive: true, force: true })
}
if (short > 0) giveUp(`${short} of these fall short of ${JSON.stringify(least)}.`)

/** Goes to a screen as its person would, and answers with where it is and who was there. */
async function reach({ as, path, make }) {
  const context = await demo.contextOf(as)
  const page = await context.newPage()
  await (path ? page.goto(path) : make(page))
  const cookies = await context.cookies()
  const url = page.url()
  await context.close()
  return { url, cookie: cookies.map((one) => `${one.name}=${one.value}`).join('; ') }
}

/** The run with the middle performance of several: a busy machine makes single ones wild. */
async function measure(url, cookie, deviceArgs) {
  const headers = join(folder, 'headers.json')
  writeFileSync(headers, JSON.stringify(cookie ? { Cookie: cookie } : {}))
  const results = []
  for (let time = 0; time < Number(values.runs); time++) {
    const output = join(folder, 'result.json')
    const what = [url, ...deviceArgs, `--only-categories=${Object.keys(least).join(',')}`]
    const how = ['--quiet', '--output=json', `--output-path=${output}`, `--extra-headers=${headers}`]
    const flags = `--chrome-flags=--headless=new ${browserArgs.join(' ')}`
    const look = () =>
      run('npx', ['--yes', `lighthouse@${version}`, ...what, ...how, flags], {
        cwd: folder,
        env: { ...process.env, CHROME_PATH: demo.executablePath },
      })
    // Now and then the browser keeps no record of a load at all (NO_NAVSTART); Lighthouse itself asks to run again.
    await look().catch(look)
    results.push(JSON.parse(readFileSync(output, 'utf8')))
  }
  results.sort((one, other) => one.categories.performance.score - other.categories.performance.score)
  return results[Math.floor(results.length / 2)]
}

function report(name, device, { categories, audits, environment }) {
  const scores = Object.keys(least).map((id) => [id, Math.round(categories[id].score * 100)])
  const isShort = scores.some(([id, score]) => score < least[id])
  if (isShort) short += 1
  const timings = [
    'first-contentful-paint',
    'largest-contentful-paint',
    'total-blocking-time',
    'cumulative-layout-shift',
  ]
  console.log(
    [
      `${isShort ? '✗' : '✓'} ${name}, ${device}: ${scores.map(([id, score]) => `${id} ${score}`).join(', ')}`,
      `    ${timings.map((id) => `${audits[id].title} ${audits[id].displayValue}`).join(', ')}`,
      `    (this machine's benchmark index: ${environment.benchmarkIndex})`,
    ].join('\n'),
  )
  for (const id of ['accessibility', 'best-practices'])
    for (const { id: audit, weight } of categories[id].auditRefs) {
      const { score, title } = audits[audit]
      if (weight > 0 && score !== null && score < 1) console.log(`    ${id}: ${title}`)
    }
}
