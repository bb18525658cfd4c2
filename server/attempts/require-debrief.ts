import 'server-only'
import { canViewAttempt } from '@/domain/access/can'
import type { DebriefView } from '@/domain/attempt/debrief'
import { debriefOf } from '@/domain/attempt/debrief-of'
import { effectiveScore, regraded } from '@/domain/review/effective'
import type { Actor } from '../actor'
import { database } from '../database'
import { Conflict, NotAllowed, NotFound } from '../refusal'
import { correctionsOf } from '../review/corrections'
import { findAttempt } from './load-attempt'
import { modeOf } from './stored-mode'

/** The debrief of a finished conversation, for its owner and for those who may review it. */
export async function requireDebrief(actor: Actor, attemptId: string): Promise<DebriefView> {
  const attempt = await findAttempt(attemptId)
  if (!attempt) throw new NotFound('There is no such conversation.')
  const { row, scenario, state } = attempt
  const ownerTeamIds = await teamIdsOf(row.userId)
  if (!canViewAttempt(actor, { ownerId: row.userId, ownerTeamIds })) {
    // A colleague's conversation is nobody's business: for people who review nothing it does not exist.
    if (actor.role === 'trainee') throw new NotFound('There is no such conversation of yours.')
    throw new NotAllowed('This conversation belongs to someone outside your teams.')
  }
  if (state.status !== 'ended')
    throw new Conflict('attempt-active', 'This conversation is still going on. Finish it first.')
  const lesson = await database.lesson.findUnique({ where: { attemptId: row.id }, select: { text: true } })
  const corrections = await correctionsOf(database, row.id)
  return debriefOf(scenario, regraded(state, corrections.revisions), {
    attemptId: row.id,
    mode: modeOf(row.mode),
    owner: row.user,
    startedAt: row.startedAt.getTime(),
    endedAt: (row.endedAt ?? row.startedAt).getTime(),
    parentId: row.parentId,
    version: row.version.number,
    grader: row.graderVersion,
    score: effectiveScore(scenario, state, corrections),
    lesson: lesson?.text ?? null,
  })
}

async function teamIdsOf(userId: string): Promise<string[]> {
  const rows = await database.membership.findMany({ where: { userId }, select: { teamId: true } })
  return rows.map((row) => row.teamId)
}
