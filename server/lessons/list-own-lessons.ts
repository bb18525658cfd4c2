import 'server-only'
import type { Actor } from '../actor'
import { database } from '../database'
import { scenarioOfVersion } from '../scenarios/scenario-source'

/** The actor's own lessons, newest first, each with the conversation it came from. */
export async function listOwnLessons(actor: Actor, most: number) {
  const rows = await database.lesson.findMany({
    where: { userId: actor.userId },
    select: {
      attemptId: true,
      text: true,
      createdAt: true,
      attempt: { select: { total: true, version: { select: { id: true, source: true } } } },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: most,
  })
  return rows.map(({ attempt, createdAt, ...row }) => ({
    ...row,
    createdAt: createdAt.getTime(),
    total: attempt.total,
    customerName: scenarioOfVersion(attempt.version).customer.name,
  }))
}

export type OwnLesson = Awaited<ReturnType<typeof listOwnLessons>>[number]
