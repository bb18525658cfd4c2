import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Actor } from '../actor'
import { database } from '../database'
import { listUnreadNotices } from '../notices/list-unread'
import { makeDana } from '../progress/testing/dana'
import { NotAllowed, NotFound, Unprocessable } from '../refusal'
import { makePerson, makeTeam } from '../testing/people'
import { type AssignmentInput, assignmentInputSchema } from './assignment-input'
import { cancelAssignment } from './cancel-assignment'
import { createAssignment } from './create-assignment'
import { listAssignments } from './list-assignments'
import { listOwnAssignments } from './list-own-assignments'
import { requireAssignment } from './require-assignment'
import { startAssigned } from './start-assigned'

// Starting a conversation writes down which grader will judge it; which one does not matter here.
vi.mock('@/domain/grading/grade-reply', () => ({ graderVersion: 'for-tests', gradeReply: () => null }))

const now = Date.UTC(2026, 10, 21)
const day = 86_400_000
let dana: Awaited<ReturnType<typeof makeDana>>
beforeAll(async () => {
  dana = await makeDana()
})

const ask = (to: AssignmentInput['to'], extra: Partial<AssignmentInput> = {}): AssignmentInput => ({
  to,
  title: '',
  scenarioIds: [dana.id],
  mode: 'solo',
  dueAt: new Date(now + 3 * day).toISOString(),
  leastTotal: 70,
  tries: 2,
  ...extra,
})
const forPerson = (person: Actor, extra?: Partial<AssignmentInput>) => ask({ kind: 'person', id: person.userId }, extra)

async function aTeam() {
  const team = await makeTeam()
  const supervisor = await makePerson({ role: 'supervisor', teamIds: [team.id], name: 'Grace' })
  const trainee = await makePerson({ teamIds: [team.id], name: 'Ben' })
  return { team, supervisor, trainee }
}

const finish = (attemptId: string, total: number) =>
  database.attempt.update({ where: { id: attemptId }, data: { status: 'ended', total, endedAt: new Date(now) } })

const stateOfOwn = async (person: Actor, at = now) => (await listOwnAssignments(person, at))[0]?.state

describe('assigning practice', () => {
  it('reaches the person, with a notice, and is written down', async () => {
    const { supervisor, trainee } = await aTeam()
    const { assignmentId } = await createAssignment(supervisor, forPerson(trainee), now)
    expect(await listOwnAssignments(trainee, now)).toMatchObject([
      {
        id: assignmentId,
        title: 'The present that came too late',
        state: 'not-started',
        next: { scenarioId: dana.id },
      },
    ])
    expect(await listUnreadNotices(trainee)).toMatchObject([{ kind: 'assigned', facts: { by: 'Grace' } }])
    expect(await database.auditEntry.count({ where: { subjectId: assignmentId, action: 'assignment.created' } })).toBe(
      1,
    )
  })

  it('to a team reaches who practises in it, now or later, and not who supervises it', async () => {
    const { team, supervisor, trainee } = await aTeam()
    const { assignmentId } = await createAssignment(supervisor, ask({ kind: 'team', id: team.id }), now)
    const joinsLater = await makePerson({ teamIds: [team.id] })
    expect(await stateOfOwn(trainee)).toBe('not-started')
    expect(await stateOfOwn(joinsLater)).toBe('not-started')
    expect(await listOwnAssignments(supervisor, now)).toEqual([])
    const { people } = await requireAssignment(supervisor, assignmentId, now)
    expect(people.map((person) => person.userId).sort()).toEqual([trainee.userId, joinsLater.userId].sort())
  })

  it('is for the supervisors of a team and for administrators', async () => {
    const { team, trainee } = await aTeam()
    const others = (await aTeam()).supervisor
    const author = await makePerson({ role: 'author' })
    for (const who of [others, author, trainee]) {
      await expect(createAssignment(who, ask({ kind: 'team', id: team.id }), now)).rejects.toThrow(NotAllowed)
      await expect(createAssignment(who, forPerson(trainee), now)).rejects.toThrow(NotAllowed)
    }
    const admin = await makePerson({ role: 'admin' })
    await createAssignment(admin, forPerson(trainee), now)
    expect(await stateOfOwn(trainee)).toBe('not-started')
  })

  it('asks for nothing impossible', async () => {
    const { supervisor, trainee } = await aTeam()
    const yesterday = new Date(now - day).toISOString()
    const refused: [AssignmentInput, typeof Unprocessable | typeof NotFound][] = [
      [forPerson(trainee, { scenarioIds: ['nobody'] }), Unprocessable],
      [forPerson(trainee, { dueAt: yesterday }), Unprocessable],
      [ask({ kind: 'person', id: 'nobody' }), NotFound],
      [ask({ kind: 'team', id: 'nowhere' }), NotFound],
    ]
    for (const [input, refusal] of refused)
      await expect(createAssignment(supervisor, input, now)).rejects.toThrow(refusal)
    expect(assignmentInputSchema.safeParse(forPerson(trainee, { scenarioIds: [dana.id, dana.id] })).success).toBe(false)
    expect(assignmentInputSchema.safeParse({ ...forPerson(trainee), mode: 'guided' }).success).toBe(false)
  })
})

describe('practising what was assigned', () => {
  it('is passed on the second try, in the mode that was asked for', async () => {
    const { supervisor, trainee } = await aTeam()
    const { assignmentId } = await createAssignment(supervisor, forPerson(trainee, { mode: 'assessment' }), now)
    const first = await startAssigned(trainee, { assignmentId, pace: 1 }, now)
    const stored = await database.attempt.findUniqueOrThrow({ where: { id: first.attemptId } })
    expect(stored).toMatchObject({ mode: 'assessment', assignmentId, userId: trainee.userId })
    expect(await stateOfOwn(trainee)).toBe('in-progress')
    await finish(first.attemptId, 69)
    const second = await startAssigned(trainee, { assignmentId, pace: 1 }, now)
    await finish(second.attemptId, 70)
    expect(await stateOfOwn(trainee)).toBe('passed')
    await expect(startAssigned(trainee, { assignmentId, pace: 1 }, now)).rejects.toThrow(/passed this already/)
  })

  it('goes on with the conversation under way, even when started twice at once', async () => {
    const { supervisor, trainee } = await aTeam()
    const { assignmentId } = await createAssignment(supervisor, forPerson(trainee), now)
    const [one, other] = await Promise.all([
      startAssigned(trainee, { assignmentId, pace: 1 }, now),
      startAssigned(trainee, { assignmentId, pace: 1 }, now),
    ])
    expect(one).toEqual(other)
    expect(await database.attempt.count({ where: { assignmentId } })).toBe(1)
  })

  it('ends with the last try', async () => {
    const { supervisor, trainee } = await aTeam()
    const { assignmentId } = await createAssignment(supervisor, forPerson(trainee, { tries: 1 }), now)
    await finish((await startAssigned(trainee, { assignmentId, pace: 1 }, now)).attemptId, 10)
    expect(await stateOfOwn(trainee)).toBe('did-not-pass')
    await expect(startAssigned(trainee, { assignmentId, pace: 1 }, now)).rejects.toThrow(Unprocessable)
  })

  it('is passed after all when a reviewer raises the score', async () => {
    const { supervisor, trainee } = await aTeam()
    const { assignmentId } = await createAssignment(supervisor, forPerson(trainee, { tries: 1 }), now)
    const { attemptId } = await startAssigned(trainee, { assignmentId, pace: 1 }, now)
    await finish(attemptId, 68)
    await database.attempt.update({ where: { id: attemptId }, data: { total: 72 } })
    expect(await stateOfOwn(trainee)).toBe('passed')
  })

  it('is not counted by what-ifs after a rewind', async () => {
    const { supervisor, trainee } = await aTeam()
    const { assignmentId } = await createAssignment(supervisor, forPerson(trainee), now)
    const { attemptId } = await startAssigned(trainee, { assignmentId, pace: 1 }, now)
    await finish(attemptId, 20)
    const { id, ...copy } = await database.attempt.findUniqueOrThrow({ where: { id: attemptId } })
    await database.attempt.create({ data: { ...copy, parentId: id, total: 99 } })
    expect(await stateOfOwn(trainee)).toBe('in-progress')
  })

  it('is nobody else’s to start', async () => {
    const { supervisor, trainee } = await aTeam()
    const { assignmentId } = await createAssignment(supervisor, forPerson(trainee), now)
    const other = await makePerson()
    for (const who of [other, supervisor])
      await expect(startAssigned(who, { assignmentId, pace: 1 }, now)).rejects.toThrow(NotFound)
  })
})

describe('a reminder', () => {
  it('is left once, from two days before, and not for what is passed', async () => {
    const { supervisor, trainee } = await aTeam()
    const { assignmentId } = await createAssignment(supervisor, forPerson(trainee, { dueAt: null }), now)
    const dueAt = new Date(now + 3 * day)
    await database.assignment.update({ where: { id: assignmentId }, data: { dueAt } })
    const reminders = async (at: number) => {
      await Promise.all([listOwnAssignments(trainee, at), listOwnAssignments(trainee, at)])
      return database.notice.count({ where: { userId: trainee.userId, kind: 'due-soon' } })
    }
    expect(await reminders(now + day - 1)).toBe(0)
    expect(await reminders(now + day)).toBe(1)
    expect(await reminders(now + 2 * day)).toBe(1)

    const passing = await makePerson({ teamIds: supervisor.teamIds as string[] })
    const passed = await createAssignment(supervisor, forPerson(passing, { dueAt: dueAt.toISOString() }), now)
    await finish((await startAssigned(passing, { ...passed, pace: 1 }, now)).attemptId, 90)
    await listOwnAssignments(passing, now + 2 * day)
    expect(await database.notice.count({ where: { userId: passing.userId, kind: 'due-soon' } })).toBe(0)
  })
})

describe('a cancelled assignment', () => {
  it('is gone from the trainee’s page, cannot be started, and what was practised for it stays', async () => {
    const { supervisor, trainee } = await aTeam()
    const { assignmentId } = await createAssignment(supervisor, forPerson(trainee), now)
    const { attemptId } = await startAssigned(trainee, { assignmentId, pace: 1 }, now)
    await finish(attemptId, 50)
    await cancelAssignment(supervisor, assignmentId)
    await cancelAssignment(supervisor, assignmentId)
    expect(await listOwnAssignments(trainee, now)).toEqual([])
    await expect(startAssigned(trainee, { assignmentId, pace: 1 }, now)).rejects.toThrow(NotFound)
    expect(await database.attempt.count({ where: { assignmentId } })).toBe(1)
    expect(await database.auditEntry.count({ where: { subjectId: assignmentId } })).toBe(2)
    const listed = await listAssignments(supervisor, { shown: 'cancelled', now })
    expect(listed.rows.map((row) => row.id)).toEqual([assignmentId])
    expect((await listAssignments(supervisor, { shown: 'open', now })).rows).toEqual([])
  })

  it('is cancelled by nobody from elsewhere', async () => {
    const { supervisor, trainee } = await aTeam()
    const { assignmentId } = await createAssignment(supervisor, forPerson(trainee), now)
    for (const who of [trainee, (await aTeam()).supervisor, await makePerson({ role: 'author' })])
      await expect(cancelAssignment(who, assignmentId)).rejects.toThrow(NotAllowed)
    await expect(cancelAssignment(supervisor, 'none')).rejects.toThrow(NotFound)
  })
})

describe('the list of assignments', () => {
  it('counts people by state, and holds only those of one’s own teams', async () => {
    const { team, supervisor, trainee } = await aTeam()
    const { assignmentId } = await createAssignment(supervisor, ask({ kind: 'team', id: team.id }), now)
    await makePerson({ teamIds: [team.id] })
    await finish((await startAssigned(trainee, { assignmentId, pace: 1 }, now)).attemptId, 90)
    const { rows } = await listAssignments(supervisor, { shown: 'open', now: now + 9 * day })
    expect(rows).toMatchObject([
      { id: assignmentId, to: team.name, counts: { passed: 1, overdue: 1, 'not-started': 0 } },
    ])
    expect((await listAssignments((await aTeam()).supervisor, { shown: 'open', now })).rows).toEqual([])
  })
})
