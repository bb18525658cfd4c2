import 'server-only'
import type { AttemptEvent } from '@/domain/attempt/event'
import { replay } from '@/domain/attempt/replay'
import type { AttemptState } from '@/domain/attempt/state'
import type { Scenario } from '@/domain/scenario/schema'
import { database } from '../database'
import { scenarioOfVersion } from '../scenarios/scenario-source'

const attemptColumns = {
  id: true,
  userId: true,
  scenarioId: true,
  versionId: true,
  mode: true,
  status: true,
  seed: true,
  pace: true,
  graderVersion: true,
  policyVersion: true,
  machineTotal: true,
  parentId: true,
  parentSeq: true,
  assignmentId: true,
  startedAt: true,
  endedAt: true,
  eventCount: true,
  user: { select: { id: true, name: true } },
  version: { select: { id: true, number: true, source: true } },
  events: { select: { body: true, clientId: true, seq: true }, orderBy: { seq: 'asc' } },
} as const

export type StoredAttempt = NonNullable<Awaited<ReturnType<typeof findStored>>>

const findStored = (attemptId: string) =>
  database.attempt.findUnique({ where: { id: attemptId }, select: attemptColumns })

export type LoadedAttempt = {
  readonly row: StoredAttempt
  readonly scenario: Scenario
  readonly events: readonly AttemptEvent[]
  readonly state: AttemptState
}

/** Reads an attempt and derives its state from its events; null when there is none. Checks nobody's permission. */
export async function findAttempt(attemptId: string): Promise<LoadedAttempt | null> {
  const row = await findStored(attemptId)
  if (!row) return null
  const scenario = scenarioOfVersion(row.version)
  const events = row.events.map((event) => JSON.parse(event.body) as AttemptEvent)
  return { row, scenario, events, state: stateAfter(row, scenario, events) }
}

/** The state after these events. Stored events were accepted once, so a refusal now means damaged data: it throws. */
export function stateAfter(row: StoredAttempt, scenario: Scenario, events: readonly AttemptEvent[]): AttemptState {
  const replayed = replay(scenario, { seed: row.seed, pace: row.pace, startedAt: row.startedAt.getTime() }, events)
  if (!replayed.ok) throw new Error(`Attempt ${row.id} cannot be replayed: ${replayed.problem.code}`)
  return replayed.value
}
