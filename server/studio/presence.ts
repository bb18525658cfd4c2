import 'server-only'
import type { Actor } from '../actor'
import { database } from '../database'
import { NotFound } from '../refusal'
import type { Colleague } from './answers'
import { requireWriter } from './require-author'

/** A page that is open sends a sign every 15 seconds; two may get lost. */
const freshMs = 45_000

/** Colleagues who have the draft open now. */
export async function listOthers(actor: Actor, scenarioId: string, now = Date.now()): Promise<readonly Colleague[]> {
  const rows = await database.draftPresence.findMany({
    where: { scenarioId, userId: { not: actor.userId }, seenAt: { gt: new Date(now - freshMs) } },
    select: { userId: true, seenAt: true, user: { select: { name: true } } },
    orderBy: { seenAt: 'desc' },
  })
  return rows.map(({ userId, seenAt, user }) => ({ userId, name: user.name, seenAt: seenAt.getTime() }))
}

export type Heartbeat = {
  readonly others: readonly Colleague[]
  /** A higher one than the page holds: a colleague has saved. */
  readonly revision: number
  readonly updatedById: string
}

/** "I have this open." Answers with who else has, and which revision is stored. */
export async function beat(actor: Actor, scenarioId: string, now = Date.now()): Promise<Heartbeat> {
  requireWriter(actor)
  const draft = await database.scenarioDraft.findUnique({
    where: { scenarioId },
    select: { revision: true, updatedById: true },
  })
  if (!draft) throw new NotFound('There is no draft of this customer.')
  const key = { scenarioId, userId: actor.userId }
  const seenAt = new Date(now)
  await database.draftPresence.upsert({
    where: { scenarioId_userId: key },
    create: { ...key, seenAt },
    update: { seenAt },
    select: { userId: true },
  })
  return { others: await listOthers(actor, scenarioId, now), ...draft }
}

/** The page was closed. */
export async function leave(actor: Actor, scenarioId: string): Promise<void> {
  requireWriter(actor)
  await database.draftPresence.deleteMany({ where: { scenarioId, userId: actor.userId } })
}
