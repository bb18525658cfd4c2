import 'server-only'
import { z } from 'zod'
import type { ProfileRun } from '@/domain/coaching/profile'
import type { TechniqueRun } from '@/domain/coaching/technique-counts'
import type { Actor } from '../actor'
import { database } from '../database'

/** A finished run in the actor's own words, as the profile and the progress page need it. */
export type OwnRun = ProfileRun & { readonly attemptId: string; readonly techniques: TechniqueRun | null }

const storedTechniques = z.record(z.string(), z.boolean())

/**
 * The actor's finished runs, oldest first. Without what-ifs, which are practice within a run, and without guided ones,
 * whose replies somebody else has written.
 */
export async function listOwnRuns(actor: Actor): Promise<readonly OwnRun[]> {
  const rows = await database.attempt.findMany({
    where: {
      userId: actor.userId,
      status: 'ended',
      parentId: null,
      mode: { not: 'guided' },
      total: { not: null },
      endedAt: { not: null },
    },
    select: {
      id: true,
      scenarioId: true,
      endedAt: true,
      total: true,
      calm: true,
      listen: true,
      restate: true,
      apologise: true,
      solve: true,
      techniques: true,
    },
    orderBy: [{ endedAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ id, scenarioId, endedAt, total, techniques, ...parts }) => ({
    attemptId: id,
    scenarioId,
    endedAt: (endedAt ?? new Date(0)).getTime(),
    total: total ?? 0,
    parts,
    techniques: techniques === null ? null : storedTechniques.parse(JSON.parse(techniques)),
  }))
}
