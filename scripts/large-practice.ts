// The practice of a large company as rows: most with their figures only, some with a conversation that was really played.
import { pick } from '../domain/attempt/random'
import { graderVersion } from '../domain/grading/grade-reply'
import { curriculum } from '../domain/scenario/curriculum'
import { policyVersion } from '../domain/scoring/policy'
import { standingsOf } from '../domain/scoring/standing'
import { type Customer, play } from '../prisma/demo-runs'
import type { Prisma } from '../prisma/generated/client'
import { settledColumns } from '../server/attempts/settled-columns'
import { database } from '../server/database'
import { scenarioOfVersion } from '../server/scenarios/scenario-source'
import { largeResult } from './large-company'

/** One attempt in so many has its conversation. */
const playedOneIn = 50
const playedKinds = 24

type AttemptRow = Prisma.AttemptCreateManyInput & { readonly id: string }

export async function library(): Promise<readonly Customer[]> {
  const rows = await database.scenario.findMany({ where: { archived: false }, select: { currentVersionId: true } })
  const versions = await database.scenarioVersion.findMany({
    where: { id: { in: rows.flatMap((row) => row.currentVersionId ?? []) } },
    select: { id: true, source: true },
    orderBy: { id: 'asc' },
  })
  if (versions.length === 0) throw new Error('There is no customer in scenarios/ to practise with.')
  return versions.map((version) => ({ versionId: version.id, scenario: scenarioOfVersion(version) }))
}

type Kind = { readonly customer: Customer; readonly seed: number; readonly run: ReturnType<typeof play> }
const kinds: Kind[] = []
const kindOf = new Map<string, Kind>()

/** A few conversations of every quality, played once and then used again by many. */
function playSome(customers: readonly Customer[]): void {
  for (let n = 0; n < playedKinds; n++) {
    const customer = customers[n % customers.length]
    if (!customer) return
    const skill = n / (playedKinds - 1)
    const plan = { name: '', runs: 1, from: skill, to: skill, lastDaysAgo: 0 }
    const run = play(plan, customer.scenario, { seed: n, startedAt: 0, skill })
    if (run.state.status === 'ended') kinds.push({ customer, seed: n, run })
  }
}

/** Everybody's attempts in turn, evenly shared out, and the standings that follow from them. */
export function largeAttempts(userIds: readonly string[], count: number, customers: readonly Customer[], now: number) {
  playSome(customers)
  const attempts: AttemptRow[] = []
  const standings: Prisma.StandingCreateManyInput[] = []
  for (const [who, userId] of userIds.entries()) {
    const runs = Math.floor(count / userIds.length) + (who < count % userIds.length ? 1 : 0)
    const own = Array.from({ length: runs }, (_, index) => attemptOf(userId, who, index, runs, customers, now))
    attempts.push(...own)
    standings.push(...standingsOf(own.flatMap(countedRun)).map((row) => ({ userId, ...row })))
  }
  return { attempts, standings }
}

function attemptOf(
  userId: string,
  who: number,
  index: number,
  runs: number,
  customers: readonly Customer[],
  now: number,
): AttemptRow {
  const id = `${userId}-${index}`
  const seed = who * 1000 + index
  const { at, mode, total, parts, reasons, reviewRank } = largeResult(who, index, runs, now)
  const common = { id, userId, mode, graderVersion, policyVersion, startedAt: at, status: 'ended' }
  const kind = kinds.length > 0 && pick(playedOneIn, seed, 'played') === 0 ? kinds[seed % kinds.length] : undefined
  if (kind) {
    kindOf.set(id, kind)
    const { scenario, versionId } = kind.customer
    const endedAt = new Date(at.getTime() + kind.run.state.at)
    const settled = settledColumns(scenario, kind.run.state, endedAt, { mode, isRewind: false })
    const eventCount = kind.run.events.length
    return {
      ...common,
      seed: kind.seed,
      scenarioId: scenario.id,
      versionId,
      lastEventAt: endedAt,
      eventCount,
      ...settled,
    }
  }
  const { scenario, versionId } = customers[pick(customers.length, seed, 'customer')] ?? (customers[0] as Customer)
  const endedAt = new Date(at.getTime() + 240_000)
  const ending = scenario.endings[pick(scenario.endings.length, seed, 'ending')]
  const techniques = curriculum.filter((one) => one.perCustomer).slice(0, 12)
  return {
    ...common,
    seed,
    scenarioId: scenario.id,
    versionId,
    lastEventAt: endedAt,
    endedAt,
    endingId: ending?.id ?? null,
    endingKind: ending?.kind ?? null,
    difficulty: scenario.difficulty,
    total,
    machineTotal: total,
    ...parts,
    techniques: JSON.stringify(
      Object.fromEntries(techniques.map(({ id: one }) => [one, pick(100, seed, one) < total])),
    ),
    reviewReason: reasons[0]?.reason ?? null,
    reviewRank,
    reviewFacts: reasons.length === 0 ? null : JSON.stringify(reasons),
  }
}

function countedRun({ scenarioId, difficulty, mode, total, endedAt }: AttemptRow) {
  if (mode !== 'solo' && mode !== 'assessment') return []
  const at = endedAt instanceof Date ? endedAt.getTime() : 0
  return [{ scenarioId, difficulty: difficulty ?? 1, mode, total: total ?? 0, endedAt: at } as const]
}

/** The events of the attempts that were played, moved to when they are said to have happened. */
export function eventPool(attempts: readonly AttemptRow[]): Prisma.AttemptEventCreateManyInput[] {
  return attempts.flatMap(({ id, startedAt }) => {
    const from = startedAt instanceof Date ? startedAt.getTime() : 0
    return (kindOf.get(id)?.run.events ?? []).map((event, index) => ({
      attemptId: id,
      seq: index + 1,
      clientId: event.id,
      kind: event.kind,
      body: JSON.stringify({ ...event, at: event.at + from }),
      at: new Date(event.at + from),
    }))
  })
}
