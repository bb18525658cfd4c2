import 'server-only'
import { can } from '@/domain/access/can'
import { type AssignmentState, assignmentStates } from '@/domain/assigning/assignment-state'
import type { Actor } from '../actor'
import { modeOf } from '../attempts/stored-mode'
import { database } from '../database'
import { NotAllowed } from '../refusal'
import { type AssignmentProgress, progressOfAssignments } from './people-states'
import { assignedColumns } from './stored-assignment'

const pageSize = 25

export type AssignmentShown = 'open' | 'cancelled'

export type ListedAssignment = {
  readonly id: string
  readonly title: string
  /** The person or the team it is for. */
  readonly to: string
  readonly mode: string
  /** Milliseconds; null when it has no date. */
  readonly dueAt: number | null
  readonly customers: number
  /** How many people are in each state. */
  readonly counts: Readonly<Record<AssignmentState, number>>
}

/** Assignments to the teams the actor supervises and to the people in them, newest first, a page at a time. */
export async function listAssignments(
  actor: Actor,
  { shown, after, now }: { shown: AssignmentShown; after?: string | undefined; now: number },
): Promise<{ readonly rows: readonly ListedAssignment[]; readonly next: string | null }> {
  if (!can(actor, 'superviseTeam')) throw new NotAllowed()
  const found = await database.assignment.findMany({
    where: {
      AND: [await supervisedBy(actor), { cancelledAt: shown === 'cancelled' ? { not: null } : null }],
    },
    select: assignedColumns,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: pageSize + 1,
    ...(after === undefined ? {} : { cursor: { id: after }, skip: 1 }),
  })
  const rows = found.slice(0, pageSize)
  const [progress, toName] = await Promise.all([progressOfAssignments(rows, now), namesOf(rows)])
  return {
    rows: progress.map((one) => listed(one, toName)),
    next: found.length > pageSize ? (rows.at(-1)?.id ?? null) : null,
  }
}

/** The filter for what the actor supervises. An administrator supervises everything. */
export async function supervisedBy(actor: Actor) {
  if (actor.role === 'admin') return {}
  const teamIds = [...actor.teamIds]
  const people = await database.membership.findMany({
    where: { teamId: { in: teamIds }, userId: { not: actor.userId } },
    select: { userId: true },
  })
  return { OR: [{ teamId: { in: teamIds } }, { userId: { in: people.map((person) => person.userId) } }] }
}

function listed({ row, customers, people }: AssignmentProgress, toName: (row: Target) => string): ListedAssignment {
  const counts = Object.fromEntries(
    assignmentStates.map((state) => [state, people.filter((person) => person.state === state).length]),
  ) as Record<AssignmentState, number>
  const { id, title } = row
  const dueAt = row.dueAt?.getTime() ?? null
  return { id, title, to: toName(row), mode: modeOf(row.mode), dueAt, customers: customers.length, counts }
}

type Target = { readonly userId: string | null; readonly teamId: string | null }

/** The names of who assignments are for, those of people who left included. */
export async function namesOf(rows: readonly Target[]): Promise<(row: Target) => string> {
  const [teams, people] = await Promise.all([
    database.team.findMany({
      where: { id: { in: rows.flatMap((row) => row.teamId ?? []) } },
      select: { id: true, name: true },
    }),
    database.user.findMany({
      where: { id: { in: rows.flatMap((row) => row.userId ?? []) } },
      select: { id: true, name: true },
    }),
  ])
  return (row) =>
    [...teams, ...people].find((one) => one.id === (row.teamId ?? row.userId))?.name ?? 'Somebody who left'
}
