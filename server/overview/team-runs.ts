import 'server-only'
import { z } from 'zod'
import { modeOf } from '../attempts/stored-mode'
import { database } from '../database'
import type { OverviewRun } from './overview-row'

const storedTechniques = z.record(z.string(), z.boolean())

const columns = {
  userId: true,
  scenarioId: true,
  mode: true,
  endedAt: true,
  total: true,
  calm: true,
  listen: true,
  restate: true,
  apologise: true,
  solve: true,
  techniques: true,
} as const

/** The finished runs of these people, by person. Reads no more than theirs, however large the company is. */
export async function runsOf(userIds: readonly string[]): Promise<ReadonlyMap<string, readonly OverviewRun[]>> {
  const rows = await database.attempt.findMany({
    where: {
      userId: { in: [...userIds] },
      status: 'ended',
      parentId: null,
      mode: { not: 'guided' },
      total: { not: null },
      endedAt: { not: null },
    },
    select: columns,
  })
  const byPerson = new Map<string, OverviewRun[]>()
  for (const { userId, scenarioId, mode, endedAt, total, techniques, ...parts } of rows) {
    const run = {
      scenarioId,
      mode: modeOf(mode),
      endedAt: endedAt?.getTime() ?? 0,
      total: total ?? 0,
      parts,
      techniques: techniques === null ? null : storedTechniques.parse(JSON.parse(techniques)),
    }
    const own = byPerson.get(userId)
    if (own) own.push(run)
    else byPerson.set(userId, [run])
  }
  return byPerson
}

/** When each of these people last did anything in a conversation; milliseconds. */
export async function lastPractised(userIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await database.attempt.groupBy({
    by: ['userId'],
    where: { userId: { in: [...userIds] } },
    _max: { lastEventAt: true },
  })
  return new Map(rows.flatMap((row) => (row._max.lastEventAt ? [[row.userId, row._max.lastEventAt.getTime()]] : [])))
}
