import { beforeAll, describe, expect, it } from 'vitest'
import { database } from '../database'
import { makeDana } from '../progress/testing/dana'
import { makeFinishedRun } from '../progress/testing/finished-run'
import { makePerson, makeTeam } from '../testing/people'
import { requireHome } from './require-home'

const now = Date.UTC(2026, 10, 21)
const day = 86_400_000

let dana: Awaited<ReturnType<typeof makeDana>>
beforeAll(async () => {
  dana = await makeDana()
})

const assign = (extra: Record<string, unknown>) =>
  database.assignment.create({
    data: {
      title: 'Before your first shift',
      scenarioIds: JSON.stringify([dana.id]),
      mode: 'solo',
      dueAt: new Date(now + 3 * day),
      leastTotal: 70,
      tries: 0,
      createdById: 'somebody',
      createdAt: new Date(now - 10 * day),
      ...extra,
    },
    select: { id: true },
  })

const nextOf = async (person: Awaited<ReturnType<typeof makePerson>>) => (await requireHome(person, now)).next

describe('home', () => {
  it('sends somebody new to the easiest customer', async () => {
    const home = await requireHome(await makePerson(), now)
    expect(home.next?.reason).toEqual({ code: 'first' })
    expect(home).toMatchObject({ unfinished: null, recent: [], lesson: null, selfCheck: null, assignments: [] })
  })

  it('puts what is assigned to you, or to your team, before everything else', async () => {
    const team = await makeTeam()
    const [person, member] = [await makePerson(), await makePerson({ teamIds: [team.id] })]
    await assign({ userId: person.userId })
    await assign({ teamId: team.id, title: 'For the team' })
    expect(await nextOf(person)).toMatchObject({
      reason: { code: 'assigned', dueAt: now + 3 * day },
      customer: { id: 'late-present' },
      assignment: { title: 'Before your first shift', passed: 0, all: 1 },
    })
    expect((await nextOf(member))?.assignment?.title).toBe('For the team')
  })

  it('asks for nothing that is cancelled, passed, or somebody else’s', async () => {
    const person = await makePerson()
    await assign({ userId: person.userId, cancelledAt: new Date(now) })
    await assign({ userId: (await makePerson()).userId })
    const passed = await assign({ userId: person.userId })
    const { id } = await makeFinishedRun({ userId: person.userId, customer: dana, total: 75 })
    await database.attempt.update({ where: { id }, data: { assignmentId: passed.id } })
    const home = await requireHome(person, now)
    expect(home.assignments).toEqual([])
    expect(home.next?.reason.code).not.toBe('assigned')
  })

  it('shows the reminder of what is due soon at the first look', async () => {
    const person = await makePerson()
    await assign({ userId: person.userId, dueAt: new Date(now + day) })
    expect((await requireHome(person, now)).notices).toMatchObject([{ kind: 'due-soon' }])
  })

  it('does not hand a team’s assignment to its supervisor', async () => {
    const team = await makeTeam()
    await assign({ teamId: team.id })
    const supervisor = await makePerson({ role: 'supervisor', teamIds: [team.id] })
    expect((await requireHome(supervisor, now)).assignments).toEqual([])
  })

  it('survives an assignment whose customer was taken out of the library', async () => {
    const person = await makePerson()
    await assign({ userId: person.userId, scenarioIds: JSON.stringify(['gone']) })
    const home = await requireHome(person, now)
    expect(home.next?.reason.code).toBe('first')
    expect(home.assignments).toEqual([])
  })

  it('offers to go on with the conversation left in the middle, never with somebody else’s', async () => {
    const [person, other] = [await makePerson(), await makePerson()]
    const { id } = await makeFinishedRun({ userId: person.userId, customer: dana, total: 0 })
    await database.attempt.update({ where: { id }, data: { status: 'active', eventCount: 2, total: null } })
    expect((await requireHome(person, now)).unfinished).toMatchObject({
      attemptId: id,
      customer: { name: 'Dana Okafor' },
    })
    expect((await requireHome(other, now)).unfinished).toBeNull()
  })

  it('does not say that somebody waits in a second try that was left', async () => {
    const person = await makePerson()
    const first = await makeFinishedRun({ userId: person.userId, customer: dana, total: 92 })
    const second = await makeFinishedRun({ userId: person.userId, customer: dana, total: 0 })
    await database.attempt.update({
      where: { id: second.id },
      data: { status: 'active', eventCount: 2, total: null, parentId: first.id, parentSeq: 1 },
    })
    expect((await requireHome(person, now)).unfinished).toBeNull()
  })

  it('shows the profile and the latest runs of this person', async () => {
    const person = await makePerson()
    for (let n = 1; n <= 7; n++)
      await makeFinishedRun({
        userId: person.userId,
        customer: dana,
        total: n * 10,
        endedAt: new Date(now - (10 - n) * day),
        parts: { calm: n * 10 },
      })
    const home = await requireHome(person, now)
    expect(home.recent.map((run) => run.total)).toEqual([70, 60, 50, 40, 30])
    expect(home.profile[0]).toEqual({ part: 'calm', first: 30, now: 50, change: 20, runs: 7 })
  })
})
