import 'server-only'
import { setImmediate } from 'node:timers/promises'
import type { AttemptEvent } from '@/domain/attempt/event'
import { replay } from '@/domain/attempt/replay'
import type { Traced } from '@/domain/editing/insight/figures'
import { type Trace, traceOf } from '@/domain/editing/insight/trace'
import type { Scenario } from '@/domain/scenario/schema'
import { database } from '../../database'

const batch = 10
/** Somebody who has not answered for a day has left; before that they may be at lunch. */
const leftAfterMs = 24 * 60 * 60 * 1000

type Pending = {
  readonly id: string
  readonly userId: string
  readonly seed: number
  readonly pace: number
  readonly startedAt: Date
  readonly eventCount: number
}

/** Derives the ways of some attempts from their events and keeps them; the events stay the truth. */
async function traceBatch(scenario: Scenario, versionId: string, attempts: readonly Pending[]): Promise<void> {
  const events = await database.attemptEvent.findMany({
    where: { attemptId: { in: attempts.map(({ id }) => id) } },
    select: { attemptId: true, body: true },
    orderBy: [{ attemptId: 'asc' }, { seq: 'asc' }],
  })
  const bodies = byAttempt(events)
  const rows = attempts.flatMap(({ id, userId, seed, pace, startedAt }) => {
    const own = bodies.get(id) ?? []
    const list = own.map(({ body }) => JSON.parse(body) as AttemptEvent)
    const replayed = replay(scenario, { seed, pace, startedAt: startedAt.getTime() }, list)
    if (!replayed.ok) throw new Error(`Attempt ${id} cannot be replayed: ${replayed.problem.code}`)
    return [
      { attemptId: id, versionId, userId, eventCount: list.length, steps: JSON.stringify(traceOf(replayed.value)) },
    ]
  })
  await database.$transaction([
    database.attemptTrace.deleteMany({ where: { attemptId: { in: rows.map(({ attemptId }) => attemptId) } } }),
    database.attemptTrace.createMany({ data: rows }),
  ])
}

export const byAttempt = <Row extends { attemptId: string }>(rows: readonly Row[]): Map<string, Row[]> => {
  const found = new Map<string, Row[]>()
  for (const row of rows) {
    const own = found.get(row.attemptId)
    if (own) own.push(row)
    else found.set(row.attemptId, [row])
  }
  return found
}

/**
 * The ways of all first attempts on a version (what was rewound would count its beginning twice). Those that went on since
 * they were last looked at are derived again, for about `budgetMs`; `pending` says how many are left for the next call.
 */
export async function tracesOf(
  scenario: Scenario,
  versionId: string,
  { now = Date.now(), budgetMs = 3000 } = {},
): Promise<{ readonly traced: readonly StoredTrace[]; readonly pending: number }> {
  const attempts = await database.attempt.findMany({
    where: { versionId, parentId: null },
    select: {
      id: true,
      userId: true,
      seed: true,
      pace: true,
      startedAt: true,
      lastEventAt: true,
      eventCount: true,
      status: true,
      trace: { select: { eventCount: true } },
    },
  })
  const stale = attempts.filter(({ trace, eventCount }) => trace?.eventCount !== eventCount)
  const began = performance.now()
  let done = 0
  while (done < stale.length && performance.now() - began < budgetMs) {
    await traceBatch(scenario, versionId, stale.slice(done, done + batch))
    done += batch
    // Deriving is work for the processor: let the other requests through between two batches.
    await setImmediate()
  }
  const rows = await database.attemptTrace.findMany({ where: { versionId }, select: { attemptId: true, steps: true } })
  const wayOf = new Map(rows.map(({ attemptId, steps }) => [attemptId, steps]))
  const traced = attempts.flatMap(({ id, userId, status, lastEventAt }): StoredTrace[] => {
    const steps = wayOf.get(id)
    if (steps === undefined) return []
    const isLeft = status === 'abandoned' || (status === 'active' && now - lastEventAt.getTime() > leftAfterMs)
    return [{ attemptId: id, userId, isLeft, trace: JSON.parse(steps) as Trace }]
  })
  return { traced, pending: Math.max(0, stale.length - done) }
}

export type StoredTrace = Traced & { readonly attemptId: string }
