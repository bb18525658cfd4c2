// What the demo people have practised: real conversations, played through the machine and judged by the grader.
import { pick } from '../domain/attempt/random'
import { startAttempt } from '../domain/attempt/start'
import { type Part, parts } from '../domain/grading/grade'
import { gradeReply, graderVersion } from '../domain/grading/grade-reply'
import type { Scenario } from '../domain/scenario/schema'
import { policyVersion } from '../domain/scoring/policy'
import { nextStep } from '../domain/testbench/players/player'
import { playStep, type Run } from '../domain/testbench/run'
import type { Step } from '../domain/testbench/script'
import { actorOf } from '../server/actor'
import { settledColumns } from '../server/attempts/settled-columns'
import { database, type Transaction } from '../server/database'
import { raiseDispute } from '../server/disputes/raise-dispute'
import { scenarioOfVersion } from '../server/scenarios/scenario-source'
import { refreshStandings } from '../server/standings/refresh-standings'
import { demoPeople } from './demo-people'
import {
  coachedAtFirst,
  type DemoPractice,
  demoPractice,
  reviewedAfterDays,
  weeksPractised,
  withoutPart,
} from './demo-practice'

const dayMs = 86_400_000
const mostSteps = 30

type Customer = { readonly versionId: string; readonly scenario: Scenario }

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

export type Played = {
  readonly customer: Customer
  readonly run: Run
  readonly seed: number
  readonly startedAt: number
  readonly mode: 'coached' | 'solo' | 'assessment'
  readonly lesson?: string
}

/** Everything one person did, in order: evenly over the weeks, a customer of every two or three met again. */
function runsOf(plan: DemoPractice, customers: readonly Customer[], now: number): Played[] {
  const last = now - plan.lastDaysAgo * dayMs - 3 * 3_600_000
  const first = now - weeksPractised * 7 * dayMs
  return Array.from({ length: plan.runs }, (_, index): Played | null => {
    const share = plan.runs === 1 ? 1 : index / (plan.runs - 1)
    const seed = pick(2 ** 30, index, plan.name)
    const customer = customers[Math.floor(index * 0.6) % customers.length]
    if (!customer) return null
    const startedAt = Math.round(first + (last - first) * share) - pick(5 * 3_600_000, seed, 'hour')
    const run = play(plan, customer.scenario, { seed, startedAt, skill: plan.from + (plan.to - plan.from) * share })
    const mode = index < coachedAtFirst ? 'coached' : 'solo'
    const isLast = index === plan.runs - 1
    return { customer, run, seed, startedAt, mode, ...(isLast && plan.lesson ? { lesson: plan.lesson } : {}) }
  }).flatMap((played) => (played?.run.state.status === 'ended' ? [played] : []))
}

function play(plan: DemoPractice, scenario: Scenario, at: { seed: number; startedAt: number; skill: number }): Run {
  const { seed, startedAt, skill } = at
  let run: Run = { state: startAttempt(scenario, { seed, pace: 1, now: startedAt }), now: startedAt, events: [] }
  for (let step = 0; step < mostSteps && run.state.status === 'active'; step++) {
    const isGood = pick(1000, seed, `skill@${run.state.seq}`) < skill * 1000
    const player = isGood ? 'expert' : (plan.otherwise ?? 'average')
    const next = playStep(
      scenario,
      gradeReply,
      run,
      lacking(nextStep(player, scenario, run.state, seed), plan.leavesOut),
    )
    if (!next.ok) throw new Error(`The demo conversation with ${scenario.id} broke off: ${next.problem.code}`)
    run = next.value
  }
  return run
}

const lacking = (step: Step, part: Part | undefined): Step =>
  step.kind === 'reply' && part !== undefined ? { ...step, text: withoutPart(step.text, part) } : step

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

/** One for a whole team, one for a person who has used the first of two tries. */
async function assign(customers: readonly Customer[], people: ReadonlyMap<string, string>, now: number): Promise<void> {
  const supervisors = demoPeople.filter((person) => person.role === 'supervisor')
  const [grace, tomasz] = await Promise.all(
    supervisors.map(({ email }) =>
      database.user.findUnique({ where: { email }, select: { id: true, memberships: { select: { teamId: true } } } }),
    ),
  )
  const path = customers.slice(0, 2).map((customer) => customer.scenario.id)
  const common = { createdAt: new Date(now - 5 * dayMs), leastTotal: 60, tries: 2 }
  const team = grace?.memberships[0]
  if (grace && team)
    await database.assignment.create({
      data: {
        ...common,
        title: 'Before the holiday rush',
        scenarioIds: JSON.stringify(path),
        teamId: team.teamId,
        mode: 'solo',
        dueAt: new Date(now + 6 * dayMs),
        createdById: grace.id,
      },
    })
  const [userId, first] = [people.get('Liam O’Rourke'), customers[0]]
  if (!tomasz || userId === undefined || !first) return
  const { id } = await database.assignment.create({
    data: {
      ...common,
      title: 'First shift on your own',
      scenarioIds: JSON.stringify(path.slice(0, 1)),
      userId,
      mode: 'assessment',
      dueAt: new Date(now + 1.5 * dayMs),
      createdById: tomasz.id,
    },
    select: { id: true },
  })
  const [seed, startedAt] = [pick(2 ** 30, 0, 'first try'), now - 2 * dayMs]
  const plan = { name: '', runs: 1, from: 0, to: 0, lastDaysAgo: 2 }
  const run = play(plan, first.scenario, { seed, startedAt, skill: 0 })
  if (run.state.status !== 'ended') return
  await database.$transaction(async (tx) => {
    await store(tx, userId, { customer: first, run, seed, startedAt, mode: 'assessment' }, now, id)
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
