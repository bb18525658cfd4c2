/**
 * npm run bench -- queue [--json]
 * The first page of the review queue, its count and the next item, at 50,000 attempts of 2,000 people against 500
 * attempts, for a supervisor and for an administrator, in a database of its own that is thrown away.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Row, report } from './report'

const folder = mkdtempSync(join(tmpdir(), 'keepcool-bench-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
process.env.DATABASE_URL = `file:${join(folder, 'queue.db')}`
process.env.LOG_LEVEL = 'silent'

const limit = 2
/** What is quicker than this at both sizes is as good as equal: the clock of a busy machine is no finer. */
const leastMs = 2
const rounds = 25

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

async function timeOf(act: () => Promise<unknown>): Promise<number> {
  for (let warm = 0; warm < 5; warm++) await act()
  const measured: number[] = []
  for (let round = 0; round < rounds; round++) {
    const began = performance.now()
    await act()
    measured.push(performance.now() - began)
  }
  return median(measured)
}

async function run(): Promise<Row[]> {
  const { deployMigrations } = await import('../prisma/migrations')
  const { importScenarios } = await import('../server/scenarios/import-scenarios')
  const { countQueue, findNextInQueue, listQueue } = await import('../server/review/list-queue')
  const { listDisputes } = await import('../server/disputes/list-disputes')
  const { actorOf } = await import('../server/actor')
  const { makeCompany } = await import('./queue-company')
  await deployMigrations(process.env.DATABASE_URL ?? '')
  await importScenarios('scenarios')
  const { supervisorId, adminId, grow } = await makeCompany()
  const [supervisor, admin] = [await actorOf(supervisorId), await actorOf(adminId)]
  if (!supervisor || !admin) throw new Error('The people of the bench are not there')
  const acts = (
    [
      ['supervisor', supervisor],
      ['administrator', admin],
    ] as const
  ).flatMap(([who, actor]) => [
    { figure: `${who}: first page`, act: () => listQueue(actor) },
    { figure: `${who}: how many wait`, act: () => countQueue(actor) },
    { figure: `${who}: the next one`, act: () => findNextInQueue(actor, '') },
    { figure: `${who}: open disputes`, act: () => listDisputes(actor, 'open') },
  ])
  const measure = async () => {
    const times: number[] = []
    for (const { act } of acts) times.push(await timeOf(act))
    return times
  }
  await grow(500)
  const small = await measure()
  await grow(50_000)
  const large = await measure()
  return acts.map(({ figure }, index) => {
    const value = large[index] ?? 0
    const ratio = Math.max(value, leastMs) / Math.max(small[index] ?? 0, leastMs)
    return { bench: 'queue', figure, value, unit: 'ms', ratio, limit, ok: ratio <= limit }
  })
}

report(await run())
