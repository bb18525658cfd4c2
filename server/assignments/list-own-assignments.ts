import 'server-only'
import {
  type AssignedStep,
  type AssignmentState,
  nextStepOf,
  stateOf,
  stepsOf,
} from '@/domain/assigning/assignment-state'
import type { Mode } from '@/domain/attempt/mode'
import type { Actor } from '../actor'
import { database } from '../database'
import type { LibraryCard } from '../scenarios/library-card'
import { customersOf, openPath } from './customers-of'
import { leaveReminders } from './leave-reminders'
import { assignedAttemptColumns, assignedAttemptOf, assignedColumns, assignedOf } from './stored-assignment'

export type OwnAssignment = {
  readonly id: string
  readonly title: string
  readonly mode: Mode
  /** Milliseconds; null when it has no date. */
  readonly dueAt: number | null
  readonly leastTotal: number
  /** 0 = as many as wanted. */
  readonly tries: number
  readonly state: AssignmentState
  readonly steps: readonly (AssignedStep & { readonly customer: LibraryCard })[]
  /** The customer to meet next; null when there is nothing left to do. */
  readonly next: AssignedStep | null
}

/**
 * What was assigned to the actor, or to a team they practise in, and not taken back: soonest due first. Customers that
 * were taken out of the library are left out of the path. Also leaves the reminders that have become due.
 */
export async function listOwnAssignments(actor: Actor, now: number): Promise<readonly OwnAssignment[]> {
  const rows = await database.assignment.findMany({
    where: await assignedTo(actor),
    select: assignedColumns,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  if (rows.length === 0) return []
  const attempts = await database.attempt.findMany({
    where: { userId: actor.userId, parentId: null, assignmentId: { in: rows.map((row) => row.id) } },
    select: assignedAttemptColumns,
  })
  const stored = rows.map((row) => ({ row, assigned: assignedOf(row) }))
  const customers = await customersOf(stored.flatMap(({ assigned }) => assigned.scenarioIds))
  const own = stored.flatMap(({ row: { id, title }, assigned: asked }) => {
    const assigned = openPath(asked, customers)
    const { scenarioIds, ...terms } = assigned
    if (scenarioIds.length === 0) return []
    const made = attempts.filter((attempt) => attempt.assignmentId === id).map(assignedAttemptOf)
    const steps = stepsOf(assigned, made).flatMap((step) => {
      const customer = customers.get(step.scenarioId)
      return customer ? [{ ...step, customer }] : []
    })
    return [{ id, title, ...terms, state: stateOf(assigned, made, now), steps, next: nextStepOf(assigned, made) }]
  })
  await leaveReminders(actor, own, now)
  return own.sort(byUrgency)
}

/** What reaches a person: their own assignments, and those of the teams they practise in rather than supervise. */
export async function assignedTo(actor: Pick<Actor, 'userId'>) {
  const memberships = await database.membership.findMany({
    where: { userId: actor.userId, role: 'member' },
    select: { teamId: true },
  })
  const teamIds = memberships.map((membership) => membership.teamId)
  return { cancelledAt: null, OR: [{ userId: actor.userId }, { teamId: { in: teamIds } }] }
}

const rank = (one: OwnAssignment) => (one.next === null ? 1 : 0)
const due = (one: OwnAssignment) => one.dueAt ?? Number.MAX_SAFE_INTEGER

const byUrgency = (a: OwnAssignment, b: OwnAssignment) => rank(a) - rank(b) || due(a) - due(b)
