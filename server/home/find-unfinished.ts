import 'server-only'
import type { Actor } from '../actor'
import { database } from '../database'
import { scenarioOfVersion } from '../scenarios/scenario-source'

/**
 * The conversation the actor left in the middle most recently, or null. One where nothing was said yet is not worth resuming,
 * and a second try that was left was dropped: nobody is waiting there.
 */
export async function findUnfinished(actor: Actor) {
  const row = await database.attempt.findFirst({
    where: { userId: actor.userId, status: 'active', eventCount: { gt: 0 }, parentId: null },
    select: {
      id: true,
      mode: true,
      lastEventAt: true,
      eventCount: true,
      version: { select: { id: true, source: true } },
    },
    orderBy: [{ lastEventAt: 'desc' }, { id: 'desc' }],
  })
  if (!row) return null
  const { title, customer } = scenarioOfVersion(row.version)
  return {
    attemptId: row.id,
    mode: row.mode,
    lastEventAt: row.lastEventAt.getTime(),
    title,
    customer: { name: customer.name, face: customer.face, age: customer.age, temper: customer.temper },
  }
}

export type Unfinished = NonNullable<Awaited<ReturnType<typeof findUnfinished>>>
