import 'server-only'
import { canReviewAttempt, canReviewGrades } from '@/domain/access/can'
import type { TurnRecord } from '@/domain/attempt/state'
import type { Grade } from '@/domain/grading/grade'
import type { Actor } from '../actor'
import { findAttempt, type LoadedAttempt } from '../attempts/load-attempt'
import { database } from '../database'
import { Conflict, NotAllowed, NotFound, Unprocessable } from '../refusal'

/** Teams a person is in, whatever as: where their work belongs. */
export async function teamIdsOf(userId: string): Promise<string[]> {
  const rows = await database.membership.findMany({ where: { userId }, select: { teamId: true } })
  return rows.map((row) => row.teamId)
}

/** A finished attempt that the actor may mark. Nobody marks their own. Throws NotFound, NotAllowed or Conflict. */
export async function requireReviewable(actor: Actor, attemptId: string): Promise<LoadedAttempt> {
  if (!canReviewGrades(actor)) throw new NotAllowed('Only supervisors and administrators review conversations.')
  const attempt = await findAttempt(attemptId)
  if (!attempt) throw new NotFound('There is no such conversation.')
  const ownerTeamIds = await teamIdsOf(attempt.row.userId)
  if (!canReviewAttempt(actor, { ownerId: attempt.row.userId, ownerTeamIds }))
    throw new NotAllowed(
      attempt.row.userId === actor.userId
        ? 'This conversation is your own; somebody else reviews it.'
        : 'This conversation belongs to someone outside your teams.',
    )
  if (attempt.row.status !== 'ended')
    throw new Conflict('attempt-active', 'This conversation is still going on. It can be reviewed when it is over.')
  return attempt
}

export type GradedTurn = TurnRecord & { readonly grade: Grade }

/** A turn of this attempt that was graded. Throws Unprocessable. */
export function requireGradedTurn(attempt: LoadedAttempt, seq: number): GradedTurn {
  const turn = attempt.state.turns.find((candidate) => candidate.seq === seq)
  if (!turn?.grade) throw new Unprocessable('no-such-turn', 'There is no graded reply at this place.', 'seq')
  return { ...turn, grade: turn.grade }
}
