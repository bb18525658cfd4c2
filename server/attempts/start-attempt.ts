import 'server-only'
import { randomInt } from 'node:crypto'
import type { Mode } from '@/domain/attempt/mode'
import { graderVersion } from '@/domain/grading/grade-reply'
import { policyVersion } from '@/domain/scoring/policy'
import type { Actor } from '../actor'
import { database, type Transaction } from '../database'
import { NotFound } from '../refusal'
import { publishDueSometimes } from '../studio/publish-due'

export type StartInput = {
  readonly scenarioId: string
  readonly mode: Exclude<Mode, 'assessment'>
  /** Timers: 1 as written, 2 slowed, 0 off. */
  readonly pace: 0 | 1 | 2
}

/** Starts a conversation on the scenario's current version, to which it stays pinned. */
export async function startPractice(actor: Actor, input: StartInput): Promise<{ attemptId: string }> {
  await publishDueSometimes()
  return createAttempt(database, actor, { ...input, assignmentId: null })
}

type Terms = Omit<StartInput, 'mode'> & { readonly mode: Mode; readonly assignmentId: string | null }

/** The same for any mode. Only an assignment may ask for an assessment: server/assignments/start-assigned.ts. */
export async function createAttempt(tx: Transaction, actor: Actor, terms: Terms): Promise<{ attemptId: string }> {
  const { scenarioId, mode, pace, assignmentId } = terms
  const scenario = await tx.scenario.findUnique({
    where: { id: scenarioId },
    select: { id: true, archived: true, currentVersionId: true },
  })
  if (!scenario || scenario.archived || scenario.currentVersionId === null)
    throw new NotFound('There is no such customer to practise with.')
  const attempt = await tx.attempt.create({
    data: {
      userId: actor.userId,
      scenarioId: scenario.id,
      versionId: scenario.currentVersionId,
      mode,
      pace,
      assignmentId,
      seed: randomInt(2 ** 31),
      graderVersion,
      policyVersion,
    },
    select: { id: true },
  })
  return { attemptId: attempt.id }
}
