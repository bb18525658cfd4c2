import 'server-only'
import { z } from 'zod'
import { scoreSelfCheck, selfCheck } from '@/domain/coaching/self-check'
import type { Actor } from '../actor'
import { database } from '../database'
import { Unprocessable } from '../refusal'
import { type SelfCheckResult, selfCheckScores } from './self-check-result'

/** Question id to option id; questions may be left out, unknown ones may not be put in. */
export const selfCheckAnswersSchema = z
  .record(z.string(), z.string())
  .refine(
    (answers) =>
      Object.entries(answers).every(([id, chosen]) =>
        selfCheck.some((asked) => asked.id === id && asked.options.some((option) => option.id === chosen)),
      ),
    'These answers belong to other questions. Load the page again.',
  )

/** Keeps the answers with their scores. Every self-check is kept; the latest one is shown. */
export async function saveSelfCheck(
  actor: Actor,
  answers: z.infer<typeof selfCheckAnswersSchema>,
): Promise<SelfCheckResult> {
  if (Object.keys(answers).length === 0)
    throw new Unprocessable('nothing-answered', 'Answer at least one question, or skip them all.')
  const scores = scoreSelfCheck(answers)
  const saved = await database.selfCheck.create({
    data: { userId: actor.userId, answers: JSON.stringify(answers), scores: JSON.stringify(scores) },
    select: { createdAt: true, scores: true },
  })
  return { at: saved.createdAt.getTime(), scores: selfCheckScores(saved.scores) }
}
