import 'server-only'
import type { Actor } from '../actor'
import { database } from '../database'
import { scenarioOfVersion } from '../scenarios/scenario-source'

const pageSize = 20

/** The actor's own conversations, newest first. `before` is the `next` of the page before. */
export async function listOwnAttempts(actor: Actor, page: { before?: string | undefined } = {}) {
  const found = await database.attempt.findMany({
    where: { userId: actor.userId, parentId: null },
    select: {
      id: true,
      scenarioId: true,
      mode: true,
      status: true,
      startedAt: true,
      endedAt: true,
      endingId: true,
      endingKind: true,
      total: true,
      version: { select: { id: true, source: true } },
    },
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    take: pageSize + 1,
    ...(page.before === undefined ? {} : { cursor: { id: page.before }, skip: 1 }),
  })
  const shown = found.slice(0, pageSize)
  const rows = shown.map(({ version, endingId, ...row }) => {
    const { title, customer, endings } = scenarioOfVersion(version)
    return {
      ...row,
      title,
      customerName: customer.name,
      face: customer.face,
      age: customer.age,
      endingTitle: endings.find((ending) => ending.id === endingId)?.title ?? null,
    }
  })
  return { rows, next: found.length > pageSize ? (shown.at(-1)?.id ?? null) : null }
}

export type OwnAttempt = Awaited<ReturnType<typeof listOwnAttempts>>['rows'][number]
