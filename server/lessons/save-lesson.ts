import 'server-only'
import type { Actor } from '../actor'
import { database } from '../database'
import { Conflict, NotFound } from '../refusal'

/** Keeps the one lesson of the actor's own finished conversation; saving again changes it. `text` is trimmed and not empty. */
export async function saveLesson(actor: Actor, attemptId: string, text: string): Promise<{ text: string }> {
  const attempt = await database.attempt.findUnique({
    where: { id: attemptId, userId: actor.userId },
    select: { id: true, status: true, scenarioId: true },
  })
  if (!attempt) throw new NotFound('There is no such conversation of yours.')
  if (attempt.status !== 'ended')
    throw new Conflict('attempt-active', 'This conversation is still going on. Finish it first.')
  return database.lesson.upsert({
    where: { attemptId: attempt.id },
    create: { userId: actor.userId, attemptId: attempt.id, scenarioId: attempt.scenarioId, text },
    update: { text },
    select: { text: true },
  })
}
