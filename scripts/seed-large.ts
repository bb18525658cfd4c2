// `npm run seed:large [-- --people 2000 --attempts 50000]`: a large company in the database at DATABASE_URL, to see how
// every list feels in one. Refuses a database in which somebody has practised already.
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { databaseUrl } from '../prisma/database-url'
import { demoPassword } from '../prisma/demo-people'
import { deployMigrations } from '../prisma/migrations'
import { seed } from '../prisma/seed'
import { hashPassword } from '../server/auth/password'
import { database } from '../server/database'
import { importScenarios } from '../server/scenarios/import-scenarios'
import { largePeople, teamSize } from './large-company'
import { eventPool, largeAttempts, library } from './large-practice'

const batch = 500

const { values } = parseArgs({
  options: { people: { type: 'string', default: '2000' }, attempts: { type: 'string', default: '50000' } },
})
const wanted = z
  .object({ people: z.coerce.number().int().min(1), attempts: z.coerce.number().int().min(1) })
  .parse(values)

/** Tells how far something is, at most every two seconds and once at its end. */
function progress(what: string, all: number) {
  let shownAt = Date.now()
  return (done: number) => {
    if (done < all && Date.now() - shownAt < 2000) return
    shownAt = Date.now()
    console.log(`${what}: ${done} of ${all}`)
  }
}

/** Writes rows a batch at a time: one statement for five hundred. */
async function inBatches<Row>(what: string, rows: readonly Row[], write: (some: Row[]) => Promise<unknown>) {
  const tell = progress(what, rows.length)
  for (let from = 0; from < rows.length; from += batch) {
    await write(rows.slice(from, from + batch))
    tell(Math.min(rows.length, from + batch))
  }
}

async function makePeople(): Promise<string[]> {
  const people = largePeople(wanted.people)
  const passwordHash = await hashPassword(demoPassword)
  const teams = Array.from({ length: Math.ceil(wanted.people / teamSize) }, (_, n) => ({
    id: `large-team-${n}`,
    name: `Team ${String(n + 1).padStart(3, '0')}`,
  }))
  await inBatches('Teams', teams, (data) => database.team.createMany({ data }))
  const rows = people.map(({ team, ...person }, n) => ({ ...person, team, id: `large-${person.role}-${n}` }))
  await inBatches('People', rows, (some) =>
    database.user.createMany({
      data: some.map(({ team: _, ...person }) => ({ ...person, nameLower: person.name.toLowerCase(), passwordHash })),
    }),
  )
  await inBatches('Memberships', rows, (some) =>
    database.membership.createMany({
      data: some.map(({ id, team, role }) => ({
        userId: id,
        teamId: `large-team-${team}`,
        role: role === 'supervisor' ? 'supervisor' : 'member',
      })),
    }),
  )
  return rows.filter((row) => row.role === 'trainee').map((row) => row.id)
}

async function seedLarge(): Promise<void> {
  await deployMigrations(databaseUrl())
  if ((await database.attempt.count()) > 0)
    throw new Error('Somebody has practised in this database; use an empty one.')
  console.log(await seed())
  await importScenarios('scenarios')
  const customers = await library()
  const userIds = await makePeople()
  const { attempts, standings } = largeAttempts(userIds, wanted.attempts, customers, Date.now())
  await inBatches('Attempts', attempts, (data) => database.attempt.createMany({ data }))
  const events = eventPool(attempts)
  await inBatches('Events', events, (data) => database.attemptEvent.createMany({ data }))
  await inBatches('Standings', standings, (data) => database.standing.createMany({ data }))
}

const started = Date.now()
seedLarge().then(
  () => {
    console.log(
      `Done in ${Math.round((Date.now() - started) / 1000)} s. Sign in as supervisor.1@large.keepcool.example, ${demoPassword}`,
    )
    process.exit(0)
  },
  (cause) => {
    console.error(cause)
    process.exit(1)
  },
)
