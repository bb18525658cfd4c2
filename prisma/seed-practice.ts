// What the demo people have practised: real conversations, played through the machine and judged by the grader.
import { pick } from '../domain/attempt/random'
import { parts } from '../domain/grading/grade'
import { type gradeReply, graderVersion } from '../domain/grading/grade-reply'
import { policyVersion } from '../domain/scoring/policy'
import { actorOf } from '../server/actor'
import { settledColumns } from '../server/attempts/settled-columns'
import { database, type Transaction } from '../server/database'
import { raiseDispute } from '../server/disputes/raise-dispute'
import { scenarioOfVersion } from '../server/scenarios/scenario-source'
import { refreshStandings } from '../server/standings/refresh-standings'
import { demoPeople } from './demo-people'
import { assignedTries, demoPractice, reviewedAfterDays } from './demo-practice'
import { type Customer, dayMs, duringTheDay, type Played, play, runsOf } from './demo-runs'
import type { Prisma } from './generated/client'

/** Gives the demo people a past of six weeks, unless anybody has practised already; returns what it did, in words. */
export async function seedPractice(now: number): Promise<string> {
  const people = await demoTrainees()
  if (people.size === 0 || (await database.attempt.count()) > 0) return 'Practice: kept as it is'
  const customers = await library()
  if (customers.length === 0) return 'Practice: none, there are no customers yet'
  let played = 0
  for (const plan of demoPractice) {
    const userId = people.get(plan.name)
    if (userId === undefined) continue
    const runs = runsOf(plan, customers, now)
    await database.$transaction(async (tx) => {
      for (const run of runs) await store(tx, userId, run, now)
      await refreshStandings(tx, userId)
    })
    played += runs.length
  }
  await assign(customers, people, now)
  const disputed = await dispute(people)
  return `Practice: ${played} conversations of ${demoPractice.length} people, 2 assignments, ${disputed ? 'a dispute' : 'no dispute'}`
}

async function demoTrainees(): Promise<Map<string, string>> {
  const emails = demoPeople.filter((person) => person.role === 'trainee').map((person) => person.email)
  const rows = await database.user.findMany({ where: { email: { in: emails } }, select: { id: true, name: true } })
  return new Map(rows.map((row) => [row.name, row.id]))
}

async function library(): Promise<Customer[]> {
  const scenarios = await database.scenario.findMany({
    where: { archived: false, currentVersionId: { not: null } },
    select: { currentVersionId: true },
  })
  const versions = await database.scenarioVersion.findMany({
    where: { id: { in: scenarios.flatMap((row) => row.currentVersionId ?? []) } },
    select: { id: true, source: true },
  })
  return versions
    .map((version) => ({ versionId: version.id, scenario: scenarioOfVersion(version) }))
    .sort((a, b) => a.scenario.difficulty - b.scenario.difficulty || (a.scenario.id < b.scenario.id ? -1 : 1))
}

async function store(
  tx: Transaction,
  userId: string,
  { customer, run, seed, startedAt, mode, lesson }: Played,
  now: number,
  assignmentId: string | null = null,
): Promise<string> {
  const { scenario, versionId } = customer
  const endedAt = new Date(run.state.at)
  const settled = settledColumns(scenario, run.state, endedAt, { mode, isRewind: false })
  const isReviewed = now - run.state.at > reviewedAfterDays * dayMs
  const { id } = await tx.attempt.create({
    data: {
      userId,
      scenarioId: scenario.id,
      versionId,
      mode,
      seed,
      graderVersion,
      policyVersion,
      assignmentId,
      startedAt: new Date(startedAt),
      lastEventAt: endedAt,
      eventCount: run.events.length,
      ...settled,
      ...(isReviewed ? { reviewRank: 0, reviewedAt: new Date(run.state.at + 2 * dayMs) } : {}),
      events: {
        create: run.events.map((event, index) => ({
          seq: index + 1,
          clientId: event.id,
          kind: event.kind,
          body: JSON.stringify(event),
          at: new Date(event.at),
        })),
      },
      ...(lesson ? { lessons: { create: { userId, scenarioId: scenario.id, text: lesson } } } : {}),
    },
    select: { id: true },
  })
  return id
}

/** One for a whole team, of whom some have begun; one for a person who has used the first of two tries. */
async function assign(customers: readonly Customer[], people: ReadonlyMap<string, string>, now: number): Promise<void> {
  const [grace, tomasz] = await Promise.all(
    demoPeople
      .filter((person) => person.role === 'supervisor')
      .map(({ email }) =>
        database.user.findUnique({ where: { email }, select: { id: true, memberships: { select: { teamId: true } } } }),
      ),
  )
  const [liam, teamId] = [people.get('Liam O’Rourke'), grace?.memberships[0]?.teamId]
  const path = customers.slice(0, 2).map((customer) => customer.scenario.id)
  const common = { createdAt: new Date(now - 5 * dayMs), leastTotal: 60, tries: 2 }
  const make = (data: Omit<Prisma.AssignmentUncheckedCreateInput, keyof typeof common>) =>
    database.assignment.create({ data: { ...common, ...data }, select: { id: true } })
  if (grace && teamId) {
    const dueAt = new Date(now + 6 * dayMs)
    const scenarioIds = JSON.stringify(path)
    const title = 'Before the holiday rush'
    const { id } = await make({ title, scenarioIds, teamId, mode: 'solo', dueAt, createdById: grace.id })
    for (const [name, at, skill] of assignedTries) {
      const [userId, customer] = [people.get(name), customers[at]]
      if (userId !== undefined && customer) await tryAssigned({ id, mode: 'solo' }, userId, customer, skill, now)
    }
  }
  const [first] = customers
  if (!tomasz || liam === undefined || !first) return
  const dueAt = new Date(now + 1.5 * dayMs)
  const scenarioIds = JSON.stringify(path.slice(0, 1))
  const title = 'First shift on your own'
  const { id } = await make({ title, scenarioIds, userId: liam, mode: 'assessment', dueAt, createdById: tomasz.id })
  await tryAssigned({ id, mode: 'assessment' }, liam, first, 0, now)
}

async function tryAssigned(
  assignment: { readonly id: string; readonly mode: 'solo' | 'assessment' },
  userId: string,
  customer: Customer,
  skill: number,
  now: number,
): Promise<void> {
  const seed = pick(2 ** 30, 0, `${assignment.mode} ${skill} ${customer.scenario.id}`)
  const startedAt = duringTheDay(now - 2 * dayMs, seed, now)
  const plan = { name: '', runs: 1, from: skill, to: skill, lastDaysAgo: 2 }
  const run = play(plan, customer.scenario, { seed, startedAt, skill })
  if (run.state.status !== 'ended') return
  await database.$transaction(async (tx) => {
    await store(tx, userId, { customer, run, seed, startedAt, mode: assignment.mode }, now, assignment.id)
    await refreshStandings(tx, userId)
  })
}

/** Ben thinks one mark of his latest conversation is too low; false when every mark of it is the best there is. */
async function dispute(people: ReadonlyMap<string, string>): Promise<boolean> {
  const ben = await actorOf(people.get('Ben Fletcher') ?? '')
  const latest = await database.attempt.findFirst({
    where: { userId: ben?.userId ?? '', status: 'ended' },
    select: {
      id: true,
      events: { where: { kind: 'reply' }, select: { seq: true, body: true }, orderBy: { seq: 'asc' } },
    },
    orderBy: { startedAt: 'desc' },
  })
  const low = latest?.events.flatMap(({ seq, body }) => {
    const { grade } = JSON.parse(body) as { grade: ReturnType<typeof gradeReply> }
    return parts.filter((part) => grade.parts[part].level < 2).map((part) => ({ seq, part }))
  })[0]
  if (!ben || !latest || !low) return false
  await raiseDispute(ben, {
    attemptId: latest.id,
    ...low,
    proposedLevel: 2,
    reason: 'Please look at this once more: I think the customer could see it in what I wrote.',
  })
  return true
}
