import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Row, report } from './report'

/**
 * npm run bench -- lists [--json]
 * First page of the review queue, overview of a team and company board: with 50,000 attempts of 2,000 people, beside 500
 * attempts of 20, in the same run. The companies are kept under .data and made anew when the models change.
 */
const most = 2
const companies = { small: { people: 20, attempts: 500 }, large: { people: 2000, attempts: 50_000 } } as const
type Size = keyof typeof companies

const root = join(import.meta.dirname, '..')
const folder = join(root, '.data', 'bench', 'lists')
const node = (file: string, args: readonly string[], url: string) =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', '--conditions=react-server', join(root, file), ...args], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: url, LOG_LEVEL: 'silent' },
    maxBuffer: 1 << 26,
  })

const urlOf = (size: Size) => `file:${join(folder, `${size}.db`)}`

async function prepare(size: Size): Promise<void> {
  const { people, attempts } = companies[size]
  const migrations = readdirSync(join(root, 'prisma', 'migrations', 'sqlite'))
    .sort()
    .join()
  const madeFor = `${people} ${attempts} ${migrations}`
  const mark = join(folder, `${size}.made`)
  if (existsSync(mark) && readFileSync(mark, 'utf8') === madeFor) return
  console.error(`Making a company of ${people} people with ${attempts} attempts ...`)
  for (const end of ['db', 'db-wal', 'db-shm', 'made']) rmSync(join(folder, `${size}.${end}`), { force: true })
  await node('scripts/seed-large.ts', ['--people', String(people), '--attempts', String(attempts)], urlOf(size))
  writeFileSync(mark, madeFor)
}

type Measured = Readonly<Record<string, number>>

async function measure(size: Size): Promise<Measured> {
  const { stdout } = await node('bench/lists-measure.ts', [], urlOf(size))
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Measured
}

mkdirSync(folder, { recursive: true })
await prepare('small')
await prepare('large')

// In turns, so that whatever else the machine is doing falls on both; of each the quickest round counts.
const rounds: Record<Size, Measured[]> = { small: [], large: [] }
for (let round = 0; round < 3; round++)
  for (const size of ['small', 'large'] as const) rounds[size].push(await measure(size))

const best = (size: Size, figure: string) =>
  Math.min(...rounds[size].map((one) => one[figure] ?? Number.POSITIVE_INFINITY))

const rows: Row[] = Object.keys(rounds.small[0] ?? {}).map((figure) => {
  const [small, large] = [best('small', figure), best('large', figure)]
  const ratio = large / small
  return { bench: 'lists', figure, value: large, unit: 'ms', ratio, limit: most, ok: ratio <= most }
})
report(rows)
