import 'server-only'
import { nextStepOf, stateOf } from '@/domain/assigning/assignment-state'
import type { Actor } from '../actor'
import { createAttempt } from '../attempts/start-attempt'
import { database } from '../database'
import { NotFound, Unprocessable } from '../refusal'
import { customersOf, openPath } from './customers-of'
import { assignedTo } from './list-own-assignments'
import { assignedAttemptColumns, assignedAttemptOf, assignedColumns, assignedOf } from './stored-assignment'

export type StartAssignedInput = {
  readonly assignmentId: string
  /** Timers: 1 as written, 2 slowed, 0 off. */
  readonly pace: 0 | 1 | 2
}

/**
 * Starts the next conversation of an assignment, or goes on with the one under way: its customer, its mode, and not once
 * more than its tries. Two clicks at once start one conversation.
 */
export async function startAssigned(
  actor: Actor,
  input: StartAssignedInput,
  now: number,
): Promise<{ attemptId: string }> {
  const mine = { id: input.assignmentId, ...(await assignedTo(actor)) }
  const row = await database.assignment.findFirst({ where: mine, select: assignedColumns })
  if (!row) throw new NotFound('There is no such assignment of yours.')
  const assigned = openPath(assignedOf(row), await customersOf(assignedOf(row).scenarioIds))
  return database.$transaction(async (tx) => {
    if ((await tx.assignment.count({ where: mine })) === 0)
      throw new NotFound('This was taken back a moment ago. There is nothing left to do for it.')
    const found = await tx.attempt.findMany({
      where: { userId: actor.userId, assignmentId: row.id, parentId: null },
      select: assignedAttemptColumns,
    })
    const attempts = found.map(assignedAttemptOf)
    const next = nextStepOf(assigned, attempts)
    if (!next)
      throw stateOf(assigned, attempts, now) === 'passed'
        ? new Unprocessable('already-passed', 'You have passed this already. Well done.')
        : new Unprocessable('no-tries-left', 'There is no try left. Talk to your supervisor about what comes next.')
    if (next.activeAttemptId !== null) return { attemptId: next.activeAttemptId }
    return createAttempt(tx, actor, {
      scenarioId: next.scenarioId,
      mode: assigned.mode,
      pace: input.pace,
      assignmentId: row.id,
    })
  })
}
