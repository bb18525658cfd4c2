import 'server-only'
import { z } from 'zod'
import type { Assigned, AssignedAttempt } from '@/domain/assigning/assignment-state'
import { modeOf } from '../attempts/stored-mode'

/** The columns of an assignment that its state is computed from. */
export const assignedColumns = {
  id: true,
  title: true,
  scenarioIds: true,
  mode: true,
  dueAt: true,
  leastTotal: true,
  tries: true,
  userId: true,
  teamId: true,
  createdById: true,
  createdAt: true,
  cancelledAt: true,
} as const

type Row = {
  readonly scenarioIds: string
  readonly mode: string
  readonly dueAt: Date | null
  readonly leastTotal: number
  readonly tries: number
}

const storedIds = z.array(z.string()).min(1)

export const assignedOf = (row: Row): Assigned => ({
  scenarioIds: storedIds.parse(JSON.parse(row.scenarioIds)),
  mode: modeOf(row.mode),
  dueAt: row.dueAt?.getTime() ?? null,
  leastTotal: row.leastTotal,
  tries: row.tries,
})

/** The columns of an attempt made for an assignment. */
export const assignedAttemptColumns = {
  id: true,
  userId: true,
  assignmentId: true,
  scenarioId: true,
  status: true,
  total: true,
} as const

const statuses = ['active', 'ended', 'abandoned'] as const

export function assignedAttemptOf(row: {
  readonly id: string
  readonly scenarioId: string
  readonly status: string
  readonly total: number | null
}): AssignedAttempt {
  const status = statuses.find((one) => one === row.status)
  if (!status) throw new Error(`Unknown attempt status "${row.status}"`)
  return { id: row.id, scenarioId: row.scenarioId, status, total: row.total }
}
