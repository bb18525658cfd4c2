import 'server-only'
import { type Level, type Part, parts } from '@/domain/grading/grade'
import { regraded } from '@/domain/review/effective'
import { randomFrom, sampleOf } from '@/domain/review/random'
import type { Actor } from '../actor'
import { findAttempt } from '../attempts/load-attempt'
import { database } from '../database'
import { Unprocessable } from '../refusal'
import { correctionsOf } from '../review/corrections'
import { reviewableBy } from '../review/list-queue'

export type DrawnTurn = {
  readonly attemptId: string
  readonly seq: number
  readonly machine: Readonly<Record<Part, Level>>
}

/** Chosen conversations with all their replies, or so many replies drawn from the latest conversations. */
export type Choice = { readonly attemptIds: readonly string[] } | { readonly replies: number }

/** Enough to draw from, few enough to read quickly. */
const drawnFrom = 300
const perAttempt = 2

/** Conversations that may be in a round: finished, the actor's to review, and nobody's who will mark them. */
export async function listCandidates(actor: Actor, raterIds: readonly string[], most: number) {
  return database.attempt.findMany({
    where: {
      AND: [await reviewableBy(actor, null), { userId: { notIn: [...raterIds] } }],
      status: 'ended',
      parentId: null,
      mode: { not: 'guided' },
    },
    select: { id: true, endedAt: true, total: true, version: { select: { id: true, source: true } } },
    orderBy: [{ endedAt: 'desc' }, { id: 'desc' }],
    take: most,
  })
}

async function gradedReplies(attemptId: string): Promise<DrawnTurn[]> {
  const attempt = await findAttempt(attemptId)
  if (!attempt) return []
  const { revisions } = await correctionsOf(database, attemptId)
  return regraded(attempt.state, revisions).turns.flatMap(({ seq, kind, grade }) => {
    if (!grade || kind !== 'reply') return []
    const levels = Object.fromEntries(parts.map((part) => [part, grade.parts[part].level]))
    return [{ attemptId, seq, machine: levels as Record<Part, Level> }]
  })
}

/** The replies of a round, in the order they will be marked. The same seed over the same conversations draws the same. */
export async function drawTurns(
  actor: Actor,
  raterIds: readonly string[],
  choice: Choice,
  seed: number,
): Promise<DrawnTurn[]> {
  const random = randomFrom(seed)
  const candidates = await listCandidates(actor, raterIds, drawnFrom)
  const known = new Set(candidates.map(({ id }) => id))
  if ('attemptIds' in choice) {
    if (choice.attemptIds.some((id) => !known.has(id)))
      throw new Unprocessable(
        'not-possible',
        'One of these conversations cannot be in the round. Choose again.',
        'attemptIds',
      )
    const turns = await Promise.all(choice.attemptIds.map(gradedReplies))
    return turns.flat()
  }
  const drawn: DrawnTurn[] = []
  const order = sampleOf([...known].sort(), known.size, random)
  for (const attemptId of order) {
    if (drawn.length >= choice.replies) break
    const turns = await gradedReplies(attemptId)
    drawn.push(...sampleOf(turns, Math.min(perAttempt, choice.replies - drawn.length), random))
  }
  return drawn
}
