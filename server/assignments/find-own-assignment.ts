import 'server-only'
import type { Actor } from '../actor'
import { listOwnAssignments } from './list-own-assignments'

/**
 * What the briefing says when a customer is met because somebody asked for it. Null when it is not the actor's, was taken
 * back, is done, or another customer comes first: then meeting this one is ordinary practice.
 */
export async function findOwnAssignment(actor: Actor, assignmentId: string, scenarioId: string, now: number) {
  const found = (await listOwnAssignments(actor, now)).find((one) => one.id === assignmentId)
  if (found?.next?.scenarioId !== scenarioId) return null
  const { id, title, mode, leastTotal, dueAt, next } = found
  return { id, title, mode, leastTotal, dueAt, triesLeft: next.triesLeft, isUnderWay: next.activeAttemptId !== null }
}

export type BriefedAssignment = NonNullable<Awaited<ReturnType<typeof findOwnAssignment>>>
