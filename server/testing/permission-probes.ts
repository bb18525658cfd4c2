import { randomUUID } from 'node:crypto'
import { knownAnswers } from '@/domain/review/known-answers'
import type { World } from './permission-world'

/** What is sent when an endpoint is tried: a valid request about the one trainee of the world, so that only "who" decides. */
export type Probe = {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
  /** Arguments of a server action. */
  readonly args?: readonly unknown[]
}

export function formOf(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

const file = 'name,email,role,team\nNew,new@keepcool.example,trainee,'

/** By endpoint. One that needs nothing but its address has no entry. */
export function probesFor(world: World): Readonly<Record<string, Probe>> {
  const { attemptId, personId, teamId, scenarioId } = world
  const studio = { params: { id: scenarioId } }
  const form = (fields: Readonly<Record<string, string>>): Probe => ({ args: [formOf(fields)] })
  const level = { calm: 2, listen: 2, restate: 2, apologise: 2, solve: 2 }
  const answers = Object.fromEntries(knownAnswers.map(({ id }) => [id, level]))
  const person = { personId }
  const imported = { text: file, existing: 'leave', add: '1', move: '0' }
  return {
    'page /join/[token]': { params: { token: world.token } },
    'action join/[token]#join': form({
      token: world.token,
      name: 'N',
      email: `${randomUUID()}@keepcool.example`,
      password: 'a short sentence',
    }),
    'page /practise/[scenarioId]': { params: { scenarioId } },
    'page /attempts/[id]': { params: { id: world.openAttemptId } },
    'page /attempts/[id]/debrief': { params: { id: attemptId } },
    'GET /progress/export': { query: { format: 'json' } },
    'POST /api/attempts/[id]/events': {
      params: { id: world.openAttemptId },
      body: { id: randomUUID(), after: 0, kind: 'notes', text: 'noted' },
    },
    'action home#markRead': { args: ['all'] },
    'action practise/[scenarioId]#start': {
      args: [{ scenarioId, assignmentId: null }, { problem: null }, formOf({ mode: 'solo', pace: '1' })],
    },
    'action attempts/[id]/debrief#rewind': { args: [attemptId, 1] },
    'action self-check#finishSelfCheck': { args: [{}] },
    'action settings#saveBoard': form({ alias: '' }),
    'action settings#savePractice': form({ feedback: 'one', timers: 'normal' }),
    'action settings#saveLine': form({ choice: 'own', reframe: 'Breathe.' }),
    'action settings#saveNewPassword': form({ current: 'x', next: 'a short sentence' }),
    'action _components/lesson-actions#keepLesson': { args: [attemptId, formOf({ text: 'Listen first.' })] },
    'action _components/said-actions#askHuman': {
      args: [{ attemptId, seq: 1, part: 'listen', proposedLevel: 2, reason: 'Look again.' }],
    },
    'action _components/said-actions#answerReviewer': { args: [world.overrideId, 'Thank you.'] },

    'page /team': { query: { team: teamId } },
    'GET /team/export': { query: { team: teamId } },
    'action team#saveBar': form({ teamId, bar: '60', barPasses: '2', goalPoints: '0' }),
    'page /people/[id]': { params: { id: personId } },
    'action people/[id]#suggest': form({ ...person, scenarioId }),
    'page /team/assignments/new': { query: { person: personId } },
    'page /team/assignments/[id]': { params: { id: world.assignmentId } },
    'action team/assignments#assign': form({
      to: `person:${personId}`,
      title: '',
      scenarioIds: scenarioId,
      mode: 'solo',
      dueAt: '',
      leastTotal: '70',
      tries: '2',
    }),
    'action team/assignments#cancel': form({ assignmentId: world.assignmentId }),
    'action team/invitations#invite': form({ email: '', role: 'trainee', teamId, days: '7' }),
    'action team/invitations#revoke': form({ invitationId: world.invitationId }),

    'page /review/[attemptId]': { params: { attemptId } },
    'action review#markTurn': { args: [{ attemptId, seq: 1, part: 'calm', level: 1, reason: 'because' }] },
    'action review#undoMark': { args: [world.overrideId] },
    'action review#comment': { args: [{ attemptId, seq: null, text: 'Well done.' }] },
    'action review#keep': { args: [{ attemptId, seq: 1, note: '' }] },
    'action review#suggest': { args: [{ attemptId, scenarioId }] },
    'action review#settleDispute': { args: [{ disputeId: world.disputeId, outcome: 'rejected', reason: 'because' }] },
    'action review#claim': { args: [attemptId] },
    'action review#release': { args: [attemptId] },
    'action review#finish': { args: [attemptId] },
    'page /calibration/[roundId]': { params: { roundId: world.roundId } },
    'action calibration#open': { args: [{ title: 'R', raterIds: world.supervisorIds, choice: { replies: 1 } }] },
    'action calibration#markOnSheet': {
      args: [{ roundId: world.roundId, itemId: world.itemId, part: 'calm', level: 2 }],
    },
    'action calibration#handIn': { args: [world.roundId] },
    'action calibration#close': { args: [world.roundId] },
    'action calibration#checkFirst': { args: [answers] },
    'page /regrade/[jobId]': { params: { jobId: world.jobId } },
    'action regrade#beginPreview': { args: [] },
    'action regrade#lookAtJob': { args: [world.jobId] },
    'action regrade#apply': { args: [world.jobId] },
    'action regrade#drop': { args: [world.jobId] },

    'page /admin/people/[id]': { params: { id: personId } },
    'action admin/people/[id]#changeRole': form({ ...person, role: 'author' }),
    'action admin/people/[id]#changeTeams': form({ ...person, teamIds: teamId }),
    'action admin/people/[id]#changeActive': form({ ...person, active: 'no' }),
    'action admin/people/[id]#makePasswordLink': form(person),
    'action admin/people/[id]#erase': form({ ...person, attempts: 'delete', confirmedName: 'Tina' }),
    'action admin/people/import#preview': form(imported),
    'action admin/people/import#confirm': form(imported),
    'action admin/teams#make': form({ name: `Team ${randomUUID()}` }),
    'action admin/teams#rename': form({ teamId, name: `Team ${randomUUID()}` }),

    'page /studio/[scenarioId]': { params: { scenarioId } },
    'POST /api/studio/scenarios': { body: { from: 'current', scenarioId } },
    'GET /api/studio/[id]/draft': studio,
    'PUT /api/studio/[id]/draft': {
      ...studio,
      body: { revision: 0, source: world.source, layout: {}, conversations: [] },
    },
    'GET /api/studio/[id]/check': studio,
    'GET /api/studio/[id]/difference': { ...studio, query: { from: world.versionId } },
    'GET /api/studio/[id]/export': studio,
    'GET /api/studio/[id]/versions': studio,
    'GET /api/studio/[id]/insight': { ...studio, query: { version: world.versionId } },
    'GET /api/studio/[id]/insight/inbox': { ...studio, query: { version: world.versionId } },
    'POST /api/studio/[id]/insight/inbox': { ...studio, body: { version: world.versionId, source: world.source } },
    'POST /api/studio/[id]/goldens': {
      ...studio,
      body: { revision: 0, name: 'kept', title: 'Kept', steps: [{ kind: 'reply', text: 'I am sorry.' }] },
    },
    'POST /api/studio/[id]/presence': studio,
    'DELETE /api/studio/[id]/presence': studio,
    'POST /api/studio/[id]/publish': { ...studio, body: { revision: 0 } },
    'POST /api/studio/[id]/reset': { ...studio, body: { revision: 0 } },
    'POST /api/studio/[id]/roll-back': { ...studio, body: { versionId: world.versionId } },
    'POST /api/studio/[id]/unschedule': { ...studio, body: { versionId: world.versionId } },
    'PUT /api/studio/[id]/archive': { ...studio, body: { archived: false } },
    'GET /api/studio/[id]/recoveries/[recoveryId]': { params: { id: scenarioId, recoveryId: 'none' } },
    'DELETE /api/studio/[id]/recoveries/[recoveryId]': { params: { id: scenarioId, recoveryId: 'none' } },
  }
}
