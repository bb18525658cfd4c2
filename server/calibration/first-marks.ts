import 'server-only'
import { z } from 'zod'
import { canReviewGrades } from '@/domain/access/can'
import { checkFirstMarks, type FirstAnswers } from '@/domain/review/first-marks'
import { knownAnswers } from '@/domain/review/known-answers'
import type { Actor } from '../actor'
import { database } from '../database'
import { Conflict, NotAllowed } from '../refusal'

const level = z.union([z.literal(0), z.literal(1), z.literal(2)])
const marks = z.strictObject({ calm: level, listen: level, restate: level, apologise: level, solve: level })

/** All replies of the set, all parts: a half-filled sheet is not compared. */
export const firstMarksSchema = z.strictObject(Object.fromEntries(knownAnswers.map(({ id }) => [id, marks])))

function requireReviewer(actor: Actor): void {
  if (!canReviewGrades(actor)) throw new NotAllowed('Only supervisors and administrators calibrate.')
}

/** The set as it is marked: without the answers. */
export const listFirstReplies = (actor: Actor) => {
  requireReviewer(actor)
  return knownAnswers.map(({ id, context, facts, policy, reply }) => ({ id, context, facts, policy, reply }))
}
export type FirstReply = ReturnType<typeof listFirstReplies>[number]

/** The actor's latest try with what was right and why; null when there is none yet. */
export async function findFirstMarks(actor: Actor) {
  requireReviewer(actor)
  const row = await database.firstMarks.findFirst({
    where: { userId: actor.userId },
    select: { answers: true, exact: true, passed: true, createdAt: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  if (!row) return null
  const given = JSON.parse(row.answers) as FirstAnswers
  return {
    exact: row.exact,
    passed: row.passed,
    at: row.createdAt.getTime(),
    replies: knownAnswers.map(({ id, reply, labels, because }) => ({
      id,
      reply,
      labels,
      because,
      given: given[id] ?? null,
    })),
  }
}
export type FirstMarksResult = NonNullable<Awaited<ReturnType<typeof findFirstMarks>>>

/** Whether the actor has passed the set at least once. */
export async function hasPassedFirstMarks(actor: Actor): Promise<boolean> {
  requireReviewer(actor)
  return (await database.firstMarks.count({ where: { userId: actor.userId, passed: true } })) > 0
}

/** Whoever marks in a round has passed the set before: figures about people who read the rubric differently say nothing. */
export async function requireFirstMarks(actor: Actor): Promise<void> {
  if (!(await hasPassedFirstMarks(actor)))
    throw new Conflict('first-marks', 'Mark the set with known answers first; this round waits for you.')
}

/** Keeps a try. It may be taken again; every try stays. */
export async function saveFirstMarks(actor: Actor, answers: FirstAnswers): Promise<{ exact: number; passed: boolean }> {
  requireReviewer(actor)
  const { exact, passed } = checkFirstMarks(answers)
  await database.firstMarks.create({
    data: { userId: actor.userId, answers: JSON.stringify(answers), exact, passed },
    select: { id: true },
  })
  return { exact, passed }
}
