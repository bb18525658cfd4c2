import 'server-only'
import { type AssignedStep, type AssignmentState, stateOf, stepsOf } from '@/domain/assigning/assignment-state'
import type { Prisma } from '../../prisma/generated/client'
import { database } from '../database'
import type { LibraryCard } from '../scenarios/library-card'
import { customersOf, openPath } from './customers-of'
import { assignedAttemptColumns, assignedAttemptOf, type assignedColumns, assignedOf } from './stored-assignment'

export type AssignmentRow = Prisma.AssignmentGetPayload<{ select: typeof assignedColumns }>

export type PersonState = {
  readonly userId: string
  readonly name: string
  readonly state: AssignmentState
  readonly steps: readonly AssignedStep[]
}

export type AssignmentProgress = {
  readonly row: AssignmentRow
  readonly customers: readonly LibraryCard[]
  readonly people: readonly PersonState[]
}

/** How everybody it reaches stands with each of these assignments: by name, people who left the team or the company aside. */
export async function progressOfAssignments(
  rows: readonly AssignmentRow[],
  now: number,
): Promise<readonly AssignmentProgress[]> {
  if (rows.length === 0) return []
  const [audience, attempts, customers] = await Promise.all([
    audienceOf(rows),
    database.attempt.findMany({
      where: { assignmentId: { in: rows.map((row) => row.id) }, parentId: null },
      select: assignedAttemptColumns,
    }),
    customersOf(rows.flatMap((row) => assignedOf(row).scenarioIds)),
  ])
  return rows.map((row) => {
    const assigned = openPath(assignedOf(row), customers)
    const people = audience(row).map(({ userId, name }) => {
      const made = attempts
        .filter((attempt) => attempt.assignmentId === row.id && attempt.userId === userId)
        .map(assignedAttemptOf)
      return { userId, name, state: stateOf(assigned, made, now), steps: stepsOf(assigned, made) }
    })
    return { row, customers: assigned.scenarioIds.flatMap((id) => customers.get(id) ?? []), people }
  })
}

type Reached = { readonly userId: string; readonly name: string }

async function audienceOf(rows: readonly AssignmentRow[]): Promise<(row: AssignmentRow) => readonly Reached[]> {
  const [members, people] = await Promise.all([
    database.membership.findMany({
      where: { teamId: { in: rows.flatMap((row) => row.teamId ?? []) }, role: 'member', user: { active: true } },
      select: { teamId: true, user: { select: { id: true, name: true } } },
      orderBy: [{ user: { nameLower: 'asc' } }, { userId: 'asc' }],
    }),
    database.user.findMany({
      where: { id: { in: rows.flatMap((row) => row.userId ?? []) }, active: true },
      select: { id: true, name: true },
    }),
  ])
  return (row) => {
    const reached =
      row.teamId === null
        ? people.filter((person) => person.id === row.userId)
        : members.filter((member) => member.teamId === row.teamId).map((member) => member.user)
    return reached.map(({ id, name }) => ({ userId: id, name }))
  }
}
