import 'server-only'
import type { Actor } from '../actor'
import { database } from '../database'
import { NotFound } from '../refusal'
import { publishDueSometimes } from '../studio/publish-due'
import { libraryCard } from './library-card'
import { scenarioOfVersion } from './scenario-source'

/** What the trainee reads before the first word: the case, the policy card, and their own last lesson. */
export async function requireBriefing(actor: Actor, scenarioId: string) {
  await publishDueSometimes()
  const row = await database.scenario.findUnique({
    where: { id: scenarioId },
    select: { archived: true, currentVersionId: true },
  })
  const version =
    row && !row.archived && row.currentVersionId !== null
      ? await database.scenarioVersion.findUnique({
          where: { id: row.currentVersionId },
          select: { id: true, source: true },
        })
      : null
  if (!version) throw new NotFound('There is no such customer to practise with.')
  const scenario = scenarioOfVersion(version)
  const [lastLesson, person, active] = await Promise.all([
    database.lesson.findFirst({
      where: { userId: actor.userId },
      orderBy: { createdAt: 'desc' },
      select: { text: true },
    }),
    database.user.findUnique({ where: { id: actor.userId }, select: { reframe: true, timers: true } }),
    database.attempt.findFirst({
      where: { userId: actor.userId, scenarioId, status: 'active', parentId: null },
      orderBy: { startedAt: 'desc' },
      select: { id: true, mode: true, eventCount: true },
    }),
  ])
  const { company, role, situation, record } = scenario.brief
  return {
    ...libraryCard(scenario),
    company,
    role,
    situation,
    record: record.map(({ label, value }) => ({ label, value })),
    remedies: scenario.policy.remedies.map(({ id, label, standing, limit, why }) => ({
      id,
      label,
      standing,
      ...(limit === undefined ? {} : { limit }),
      why,
    })),
    policyNotes: scenario.policy.notes,
    lastLesson: lastLesson?.text ?? null,
    reframe: person?.reframe ?? null,
    timers: person?.timers ?? 'normal',
    /** A conversation left in the middle, to go on with. */
    unfinished: active,
  }
}

export type Briefing = Awaited<ReturnType<typeof requireBriefing>>
