import { randomUUID } from 'node:crypto'
import type { AttemptEvent } from '../../domain/attempt/event'
import type { Mode } from '../../domain/attempt/mode'
import { replay } from '../../domain/attempt/replay'
import type { Grade } from '../../domain/grading/grade'
import { policyVersion } from '../../domain/scoring/policy'
import type { Actor } from '../actor'
import { settledColumns } from '../attempts/settled-columns'
import { database } from '../database'
import { scenarioOfVersion } from '../scenarios/scenario-source'
import { refreshStandings } from '../standings/refresh-standings'

type Wanted = {
  readonly grades: readonly Grade[]
  readonly texts?: readonly string[]
  readonly scenarioId?: string
  readonly mode?: Mode
  readonly seed?: number
  readonly endedAt?: Date
  readonly graderVersion?: string
}

/**
 * A finished conversation in the test database: replies with these grades, then the trainee ends it, unless the customer
 * left before. Stored as the server stores it, without the grader.
 */
export async function makeFinishedAttempt(
  owner: Actor,
  wanted: Wanted,
): Promise<{ attemptId: string; seqs: number[] }> {
  const { grades, texts = [], scenarioId = 'late-present', mode = 'solo', seed = 1, endedAt = new Date() } = wanted
  const { currentVersionId } = await database.scenario.findUniqueOrThrow({ where: { id: scenarioId } })
  const version = await database.scenarioVersion.findUniqueOrThrow({ where: { id: currentVersionId ?? '' } })
  const scenario = scenarioOfVersion(version)
  const startedAt = new Date(endedAt.getTime() - 30 * 60_000)
  const beginning = { seed, pace: 0, startedAt: startedAt.getTime() }
  const at = (index: number) => startedAt.getTime() + (index + 1) * 60_000
  const replies = grades.map((grade, index): AttemptEvent => {
    return { id: randomUUID(), at: at(index), kind: 'reply', text: texts[index] ?? `Reply ${index + 1}`, grade }
  })
  const end: AttemptEvent = {
    id: randomUUID(),
    at: at(grades.length),
    kind: 'action',
    action: 'end',
    text: '',
    grade: null,
  }
  const events: AttemptEvent[] = []
  let played = replay(scenario, beginning, events)
  for (const event of [...replies, end]) {
    if (!played.ok || played.value.status === 'ended') break
    events.push(event)
    played = replay(scenario, beginning, events)
  }
  if (!played.ok || played.value.status !== 'ended') throw new Error('The conversation did not end as the test expects')
  const state = played.value
  const attempt = await database.$transaction(async (tx) => {
    const row = await tx.attempt.create({
      data: {
        userId: owner.userId,
        scenarioId,
        versionId: version.id,
        mode,
        seed,
        pace: 0,
        graderVersion: wanted.graderVersion ?? 'test-grader',
        policyVersion,
        startedAt,
        lastEventAt: endedAt,
        eventCount: events.length,
        ...settledColumns(scenario, state, endedAt, { mode, isRewind: false }),
        events: {
          create: events.map((event, index) => ({
            seq: index + 1,
            clientId: event.id,
            kind: event.kind,
            body: JSON.stringify(event),
            at: new Date(event.at),
          })),
        },
      },
      select: { id: true },
    })
    await refreshStandings(tx, owner.userId)
    return row
  })
  return { attemptId: attempt.id, seqs: state.turns.flatMap(({ seq, grade }) => (grade ? [seq] : [])) }
}
