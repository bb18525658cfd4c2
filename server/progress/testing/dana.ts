import { database } from '../../database'
import { importScenarios } from '../../scenarios/import-scenarios'

/** Puts the customers of the repository into the test's library and returns the first of them, Dana. */
export async function makeDana(): Promise<{ id: string; versionId: string }> {
  await importScenarios('scenarios')
  const { id, currentVersionId } = await database.scenario.findUniqueOrThrow({
    where: { id: 'late-present' },
    select: { id: true, currentVersionId: true },
  })
  if (currentVersionId === null) throw new Error('late-present was not published')
  return { id, versionId: currentVersionId }
}
