import 'server-only'
import type { Assigned } from '@/domain/assigning/assignment-state'
import { database } from '../database'
import { type LibraryCard, libraryCard } from '../scenarios/library-card'
import { scenarioOfVersion } from '../scenarios/scenario-source'

/** What is shown of the customers of assignments, by id. One that was taken out of the library is not among them. */
export async function customersOf(scenarioIds: readonly string[]): Promise<ReadonlyMap<string, LibraryCard>> {
  const scenarios = await database.scenario.findMany({
    where: { id: { in: [...new Set(scenarioIds)] }, archived: false, currentVersionId: { not: null } },
    select: { currentVersionId: true },
  })
  const versions = await database.scenarioVersion.findMany({
    where: { id: { in: scenarios.flatMap((row) => row.currentVersionId ?? []) } },
    select: { id: true, source: true },
  })
  return new Map(versions.map((version) => libraryCard(scenarioOfVersion(version))).map((card) => [card.id, card]))
}

/** The path without customers who were taken out of the library: nobody can be asked for what is not there. */
export const openPath = (assigned: Assigned, customers: ReadonlyMap<string, LibraryCard>): Assigned => ({
  ...assigned,
  scenarioIds: assigned.scenarioIds.filter((scenarioId) => customers.has(scenarioId)),
})
