import 'server-only'
import type { Actor } from '../actor'
import { database } from '../database'
import { publishDueSometimes } from '../studio/publish-due'
import { libraryCard } from './library-card'
import { scenarioOfVersion } from './scenario-source'

/** All customers one can practise with, easiest first, each with the actor's own best result. */
export async function listLibrary(actor: Actor) {
  await publishDueSometimes()
  const [scenarios, results] = await Promise.all([
    database.scenario.findMany({
      where: { archived: false, currentVersionId: { not: null } },
      select: { currentVersionId: true },
    }),
    database.attempt.groupBy({
      by: ['scenarioId'],
      where: { userId: actor.userId, status: 'ended', parentId: null },
      _max: { total: true, endedAt: true },
      _count: { _all: true },
    }),
  ])
  const versionIds = scenarios.flatMap((row) => row.currentVersionId ?? [])
  const versions = await database.scenarioVersion.findMany({
    where: { id: { in: versionIds } },
    select: { id: true, source: true },
  })
  const resultOf = new Map(results.map((row) => [row.scenarioId, row]))
  return versions
    .map((version) => {
      const card = libraryCard(scenarioOfVersion(version))
      const result = resultOf.get(card.id)
      return {
        ...card,
        best: result?._max.total ?? null,
        runs: result?._count._all ?? 0,
        lastAt: result?._max.endedAt ?? null,
      }
    })
    .sort((a, b) => a.difficulty - b.difficulty || a.title.localeCompare(b.title, 'en'))
}

export type LibraryEntry = Awaited<ReturnType<typeof listLibrary>>[number]
