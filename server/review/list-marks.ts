import 'server-only'
import { canReviewAttempt, canViewAttempt } from '@/domain/access/can'
import type { Grade, Level, Part } from '@/domain/grading/grade'
import { earlierGrades } from '@/domain/review/earlier-grades'
import { effectiveOverrides, regraded } from '@/domain/review/effective'
import type { Actor } from '../actor'
import { findAttempt } from '../attempts/load-attempt'
import { database } from '../database'
import { NotAllowed, NotFound } from '../refusal'
import { correctionsOf, levelFrom, partFrom } from './corrections'
import { teamIdsOf } from './require-reviewable'

/** A person's mark beside the machine's. */
export type ReviewMark = {
  readonly id: string
  readonly seq: number
  readonly part: Part
  readonly machineLevel: Level
  readonly level: Level
  readonly reason: string
  readonly by: string
  readonly at: number
  readonly answer: string | null
}

export type ReviewNote = {
  readonly id: string
  readonly seq: number | null
  readonly text: string
  readonly by: string
  readonly at: number
}

export type ReviewDispute = {
  readonly id: string
  readonly seq: number
  readonly part: Part
  readonly proposedLevel: Level
  readonly reason: string
  readonly status: string
  readonly answer: string | null
  readonly resolvedLevel: Level | null
}

type Levels = Readonly<Record<Part, Level>>

/** A grade that another grader gave before, and that was kept when the conversation was graded anew. */
export type EarlierGrade = { readonly number: number; readonly grader: string; readonly levels: Levels }

/** Everything people said about an attempt: marks that count, comments and disputes. */
export type AttemptReview = {
  readonly marks: readonly ReviewMark[]
  readonly comments: readonly ReviewNote[]
  readonly disputes: readonly ReviewDispute[]
  /** By turn, what the machine gives now; a mark compares itself with this. */
  readonly machine: Readonly<Record<number, Levels>>
  /** By turn, what the machine gave before it was graded anew, oldest first; turns it never happened to are left out. */
  readonly earlier: Readonly<Record<number, readonly EarlierGrade[]>>
}

/** For the owner, and for those who may review it. Somebody else's is answered as the debrief answers it. */
export async function requireAttemptReview(actor: Actor, attemptId: string): Promise<AttemptReview> {
  const attempt = await findAttempt(attemptId)
  if (!attempt) throw new NotFound('There is no such conversation.')
  const owned = { ownerId: attempt.row.userId, ownerTeamIds: await teamIdsOf(attempt.row.userId) }
  if (!canViewAttempt(actor, owned) && !canReviewAttempt(actor, owned)) {
    if (actor.role === 'trainee') throw new NotFound('There is no such conversation of yours.')
    throw new NotAllowed('This conversation belongs to someone outside your teams.')
  }
  const { overrides, revisions } = await correctionsOf(database, attemptId)
  const [comments, disputes] = await Promise.all([commentsOf(attemptId), disputesOf(attemptId)])
  const marks = effectiveOverrides(overrides)
  const names = await namesOf([...marks.map((mark) => mark.reviewerId), ...comments.map((comment) => comment.authorId)])
  const nameOf = (id: string) => names.get(id) ?? 'Somebody who has left'
  const graded = regraded(attempt.state, revisions).turns.flatMap(({ seq, grade }) => (grade ? [{ seq, grade }] : []))
  return {
    marks: marks.map(({ id, seq, part, machineLevel, level, reason, reviewerId, createdAt, answer }) => {
      return { id, seq, part, machineLevel, level, reason, by: nameOf(reviewerId), at: createdAt, answer }
    }),
    comments: comments.map(({ authorId, createdAt, ...comment }) => {
      return { ...comment, by: nameOf(authorId), at: createdAt.getTime() }
    }),
    disputes: disputes.map((dispute) => ({
      ...dispute,
      part: partFrom(dispute.part),
      proposedLevel: levelFrom(dispute.proposedLevel),
      resolvedLevel: dispute.resolvedLevel === null ? null : levelFrom(dispute.resolvedLevel),
    })),
    machine: Object.fromEntries(graded.map(({ seq, grade }) => [seq, levelsOf(grade)])),
    earlier: Object.fromEntries(
      [...earlierGrades(attempt.state, revisions)].map(([seq, grades]) => [
        seq,
        grades.map((grade, number) => ({ number, grader: grade.grader, levels: levelsOf(grade) })),
      ]),
    ),
  }
}

const levelsOf = ({ parts }: Grade): Levels => ({
  calm: parts.calm.level,
  listen: parts.listen.level,
  restate: parts.restate.level,
  apologise: parts.apologise.level,
  solve: parts.solve.level,
})

const commentsOf = (attemptId: string) =>
  database.comment.findMany({
    where: { attemptId },
    select: { id: true, seq: true, text: true, authorId: true, createdAt: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })

const disputesOf = (attemptId: string) =>
  database.dispute.findMany({
    where: { attemptId },
    select: {
      id: true,
      seq: true,
      part: true,
      proposedLevel: true,
      reason: true,
      status: true,
      answer: true,
      resolvedLevel: true,
    },
    orderBy: [{ seq: 'asc' }, { createdAt: 'asc' }],
  })

export async function namesOf(ids: readonly string[]): Promise<Map<string, string>> {
  const people = await database.user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  })
  return new Map(people.map(({ id, name }) => [id, name]))
}
