// Started by lists.ts for one database at a time: prints the median milliseconds of each list as one line of JSON.
import { type Actor, actorOf } from '../server/actor'
import { database } from '../server/database'
import { overviewFilterSchema } from '../server/overview/filter'
import { requireOverview } from '../server/overview/require-overview'
import { listPeople, peopleFilterSchema } from '../server/people/list-people'
import { countQueue, listQueue } from '../server/review/list-queue'
import { listBoard, listNeighbours } from '../server/standings/list-board'

const [warmUps, times] = [5, 25]

async function medianMs(run: () => Promise<unknown>): Promise<number> {
  const taken: number[] = []
  for (let n = 0; n < warmUps + times; n++) {
    const started = performance.now()
    await run()
    if (n >= warmUps) taken.push(performance.now() - started)
  }
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN
}

async function somebody(where: { role: string; email?: { contains: string } }): Promise<Actor> {
  const { id } = await database.user.findFirstOrThrow({ where, select: { id: true }, orderBy: { id: 'asc' } })
  const actor = await actorOf(id)
  if (!actor) throw new Error(`${id} cannot sign in`)
  return actor
}

const large = { contains: '@large.' }
const [admin, supervisor, trainee] = await Promise.all([
  somebody({ role: 'admin' }),
  somebody({ role: 'supervisor', email: large }),
  somebody({ role: 'trainee', email: large }),
])
const now = Date.now()
const teamId = supervisor.teamIds[0] ?? ''
const filter = overviewFilterSchema.parse({ team: teamId, sort: 'solve' })
const board = { board: 'points', span: 'all', teamId: null } as const

const measured: Record<string, number> = {}
for (const [figure, run] of [
  ['queue, first page, of a supervisor', () => listQueue(supervisor)],
  ['queue, first page, of an administrator', () => listQueue(admin)],
  ['queue, how many wait for a supervisor', () => countQueue(supervisor)],
  ['overview of a team', () => requireOverview(supervisor, teamId, filter, now)],
  ['company board, first page', () => listBoard(trainee, board, now)],
  ['company board, around oneself', () => listNeighbours(trainee, board, now)],
  ['people, first page', () => listPeople(admin, peopleFilterSchema.parse({}))],
] as const)
  measured[figure] = await medianMs(run)
console.log(JSON.stringify(measured))
process.exit(0)
