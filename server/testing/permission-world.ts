import { randomUUID } from 'node:crypto'
import type { AskerKind } from '@/domain/access/permission-table'
import { momentOf } from '@/domain/attempt/moment-of'
import { startAttempt } from '@/domain/attempt/start'
import { gradeReply } from '@/domain/grading/grade-reply'
import type { Actor } from '../actor'
import { database } from '../database'
import { hashOfToken } from '../invitations/token'
import { scenarioOfVersion } from '../scenarios/scenario-source'
import { makePerson, makeTeam } from './people'

type Library = { readonly scenarioId: string; readonly versionId: string; readonly source: string }

/** A small company in which everything an endpoint can be asked about exists once, and belongs to one trainee's team. */
export async function makeWorld({ scenarioId, versionId, source }: Library) {
  const [own, other] = [await makeTeam(), await makeTeam()]
  const trainee = await makePerson({ name: 'Tina', teamIds: [own.id] })
  const supervisor = await makePerson({ role: 'supervisor', name: 'Grace', teamIds: [own.id] })
  const admin = await makePerson({ role: 'admin', name: 'Ruth' })
  const actors: Record<AskerKind, Actor | null> = {
    'signed out': null,
    'the trainee themself': trainee,
    'a team mate': await makePerson({ teamIds: [own.id] }),
    'own supervisor': supervisor,
    'other supervisor': await makePerson({ role: 'supervisor', teamIds: [other.id] }),
    author: await makePerson({ role: 'author' }),
    administrator: admin,
  }
  const attempt = await makeAttempt(trainee.userId, scenarioId, versionId, source)
  const open = await database.attempt.create({
    data: { ...attempt.columns, status: 'active', eventCount: 0, endedAt: null },
    select: { id: true },
  })
  const mark = { attemptId: attempt.id, seq: 1, part: 'solve', reason: 'because' }
  const [override, dispute] = await Promise.all([
    database.gradeOverride.create({
      data: { ...mark, machineLevel: 1, level: 2, reviewerId: supervisor.userId },
      select: { id: true },
    }),
    database.dispute.create({
      data: { ...mark, part: 'calm', proposedLevel: 0, raisedById: trainee.userId },
      select: { id: true },
    }),
  ])
  const assignment = await database.assignment.create({
    data: {
      title: 'Basics',
      scenarioIds: JSON.stringify([scenarioId]),
      userId: trainee.userId,
      mode: 'solo',
      createdById: supervisor.userId,
    },
    select: { id: true },
  })
  const token = randomUUID()
  const invitation = await database.invitation.create({
    data: {
      tokenHash: hashOfToken(token),
      role: 'trainee',
      teamId: own.id,
      createdById: supervisor.userId,
      expiresAt: new Date(Date.now() + 86_400_000),
    },
    select: { id: true },
  })
  const raters = [supervisor, admin].map((one) => ({ userId: one.userId }))
  const round = await database.calibrationRound.create({
    data: {
      title: 'Round',
      seed: 1,
      createdById: supervisor.userId,
      raters: { create: raters },
      items: { create: { position: 1, attemptId: attempt.id, seq: 1, machine: '{"calm":2}' } },
    },
    select: { id: true, items: { select: { id: true } } },
  })
  const job = await database.regradeJob.create({
    data: { createdById: admin.userId, graderVersion: 'old', policyVersion: 'old', status: 'previewed' },
    select: { id: true },
  })
  await database.scenarioDraft.upsert({
    where: { scenarioId },
    create: { scenarioId, source, createdById: admin.userId, updatedById: admin.userId },
    update: { source, revision: 0 },
  })
  return {
    actors,
    teamId: own.id,
    personId: trainee.userId,
    scenarioId,
    versionId,
    source,
    attemptId: attempt.id,
    openAttemptId: open.id,
    overrideId: override.id,
    disputeId: dispute.id,
    assignmentId: assignment.id,
    invitationId: invitation.id,
    token,
    roundId: round.id,
    itemId: round.items[0]?.id ?? '',
    jobId: job.id,
    supervisorIds: [supervisor.userId, admin.userId],
  }
}

export type World = Awaited<ReturnType<typeof makeWorld>>

/** A finished conversation of one reply, which replays. */
async function makeAttempt(userId: string, scenarioId: string, versionId: string, source: string) {
  const scenario = scenarioOfVersion({ id: versionId, source })
  const at = new Date(Date.now() - 3_600_000)
  const state = startAttempt(scenario, { seed: 1, pace: 1, now: at.getTime() })
  const text = 'I am sorry. I will send a new one today.'
  const said = Math.max(at.getTime(), state.speakingUntil) + 5000
  const reply = { id: 'e1', at: said, kind: 'reply', text, grade: gradeReply(text, momentOf(scenario, state)) }
  const end = { id: 'e2', at: said + 60_000, kind: 'action', action: 'end', text: 'Goodbye.', grade: null }
  const events = [reply, end]
  const columns = {
    userId,
    scenarioId,
    versionId,
    mode: 'solo',
    status: 'ended',
    seed: 1,
    graderVersion: 'test',
    policyVersion: 'test',
    startedAt: at,
    endedAt: new Date(end.at),
    eventCount: events.length,
    total: 40,
    machineTotal: 40,
  }
  const { id } = await database.attempt.create({
    data: {
      ...columns,
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
  return { id, columns }
}
