import { beforeEach, describe, expect, it } from 'vitest'
import { roles } from '@/domain/access/role'
import { type Actor, actorOf } from '../actor'
import { database } from '../database'
import { makeCustomer, makeFinishedRun } from '../progress/testing/finished-run'
import { NotAllowed, NotFound } from '../refusal'
import { refreshStandings } from '../standings/refresh-standings'
import { makePerson, makeTeam } from '../testing/people'
import { erasePerson } from './erase-person'
import { listPeople, peopleFilterSchema } from './list-people'
import { requireAccount } from './require-account'
import { setActive } from './set-active'
import { setRole } from './set-role'
import { setTeams } from './set-teams'

let admin: Actor
beforeEach(async () => {
  await database.user.updateMany({ where: { role: 'admin' }, data: { role: 'trainee' } })
  admin = await makePerson({ role: 'admin', name: 'Ruth' })
})

const entriesOf = async (personId: string) =>
  (await database.auditEntry.findMany({ where: { subjectId: personId }, orderBy: { id: 'asc' } })).map(
    ({ action, before, after }) => ({ action, before, after }),
  )

async function practised(name = 'Ann Leaver', total = 80) {
  const person = await makePerson({ name, email: `ann.${Math.random()}@keepcool.example` })
  const attempt = await makeFinishedRun({ userId: person.userId, customer: await makeCustomer(), total })
  await database.$transaction((tx) => refreshStandings(tx, person.userId))
  return { person, attempt }
}

describe('changing somebody’s role', () => {
  it('holds from their next click on, and is written down', async () => {
    const person = await makePerson()
    await setRole(admin, person.userId, 'author')
    expect(await actorOf(person.userId)).toMatchObject({ role: 'author' })
    expect(await entriesOf(person.userId)).toEqual([
      { action: 'role.changed', before: '{"role":"trainee"}', after: '{"role":"author"}' },
    ])
  })

  it('turns the teams they practise in into those they supervise, and back', async () => {
    const team = await makeTeam()
    const person = await makePerson({ teamIds: [team.id] })
    await setRole(admin, person.userId, 'supervisor')
    expect(await actorOf(person.userId)).toMatchObject({ role: 'supervisor', teamIds: [team.id] })
    await setRole(admin, person.userId, 'trainee')
    expect(await actorOf(person.userId)).toMatchObject({ role: 'trainee', teamIds: [team.id] })
  })
})

describe('the last administrator', () => {
  it('can be neither made something else nor deactivated', async () => {
    await expect(setRole(admin, admin.userId, 'trainee')).rejects.toMatchObject({ code: 'last-admin' })
    await expect(setActive(admin, admin.userId, false)).rejects.toMatchObject({ code: 'last-admin' })
    expect(await actorOf(admin.userId)).toMatchObject({ role: 'admin' })
  })

  it('is the last also when another one is deactivated', async () => {
    const other = await makePerson({ role: 'admin' })
    await setActive(admin, other.userId, false)
    await expect(setRole(admin, admin.userId, 'trainee')).rejects.toMatchObject({ code: 'last-admin' })
  })

  it('stays when two give up the role at once', async () => {
    const other = await makePerson({ role: 'admin' })
    const both = await Promise.allSettled([
      setRole(admin, admin.userId, 'trainee'),
      setRole(other, other.userId, 'trainee'),
    ])
    expect(both.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
    expect(await database.user.count({ where: { role: 'admin', active: true } })).toBe(1)
  })
})

describe('moving somebody', () => {
  it('takes their history along', async () => {
    const [from, to] = [await makeTeam(), await makeTeam()]
    const { person, attempt } = await practised()
    await setTeams(admin, person.userId, [from.id])
    await setTeams(admin, person.userId, [to.id])
    expect(await actorOf(person.userId)).toMatchObject({ teamIds: [to.id] })
    expect(await database.attempt.count({ where: { id: attempt.id, userId: person.userId } })).toBe(1)
    const [, moved] = await entriesOf(person.userId)
    expect(moved).toMatchObject({ action: 'person.moved', after: JSON.stringify({ teams: [to.id] }) })
  })

  it('into a team that does not exist changes nothing', async () => {
    const team = await makeTeam()
    const person = await makePerson({ teamIds: [team.id] })
    await expect(setTeams(admin, person.userId, ['nowhere'])).rejects.toMatchObject({ code: 'no-such-team' })
    expect(await actorOf(person.userId)).toMatchObject({ teamIds: [team.id] })
  })
})

describe('deactivating somebody', () => {
  it('has them out at once and off the boards, and keeps what they did', async () => {
    const { person, attempt } = await practised()
    expect(await database.standing.count({ where: { userId: person.userId } })).toBeGreaterThan(0)
    await setActive(admin, person.userId, false)
    expect(await actorOf(person.userId)).toBeNull()
    expect(await database.standing.count({ where: { userId: person.userId } })).toBe(0)
    expect(await database.attempt.count({ where: { id: attempt.id } })).toBe(1)
  })

  it('can be undone, and they are on the boards again', async () => {
    const { person } = await practised()
    const before = await database.standing.findMany({ where: { userId: person.userId }, omit: { updatedAt: true } })
    await setActive(admin, person.userId, false)
    await setActive(admin, person.userId, true)
    expect(await actorOf(person.userId)).not.toBeNull()
    const after = await database.standing.findMany({ where: { userId: person.userId }, omit: { updatedAt: true } })
    expect(after).toEqual(before)
    expect((await entriesOf(person.userId)).map((entry) => entry.action)).toEqual([
      'person.deactivated',
      'person.reactivated',
    ])
  })

  it('gives back the conversations they had claimed to review', async () => {
    const { attempt } = await practised()
    const reviewer = await makePerson({ role: 'supervisor' })
    await database.attempt.update({ where: { id: attempt.id }, data: { claimedById: reviewer.userId } })
    await setActive(admin, reviewer.userId, false)
    expect(await database.attempt.count({ where: { claimedById: reviewer.userId } })).toBe(0)
  })
})

describe('erasing a leaver', () => {
  /** Every word the database holds, in all its tables. */
  async function everything(): Promise<string> {
    const tables = await database.$queryRaw<{ name: string }[]>`SELECT name FROM sqlite_master WHERE type = 'table'`
    const rows = await Promise.all(tables.map((table) => database.$queryRawUnsafe(`SELECT * FROM "${table.name}"`)))
    return JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? String(value) : value))
  }
  const withTraces = async (name: string) => {
    const { person, attempt } = await practised(name)
    const { userId } = person
    await database.lesson.create({ data: { userId, attemptId: attempt.id, scenarioId: 's', text: 'Private words' } })
    await database.comment.create({
      data: { attemptId: attempt.id, authorId: admin.userId, text: `Well done, ${name}` },
    })
    await database.selfCheck.create({ data: { userId, answers: '{"a":"private answer"}', scores: '{}' } })
    const facts = JSON.stringify({ title: 'Basics', by: name })
    await database.notice.create({ data: { userId: admin.userId, kind: 'assigned', facts } })
    return { person, attempt }
  }

  it('and keeping their conversations leaves nothing that says whose they were', async () => {
    const name = 'Erika Kept'
    const { person, attempt } = await withTraces(name)
    const { email } = await requireAccount(admin, person.userId)
    await erasePerson(admin, person.userId, { attempts: 'anonymise', confirmedName: name })
    const left = await everything()
    for (const trace of [name, email, name.toLowerCase(), 'Private words', 'private answer'])
      expect(left.includes(trace), trace).toBe(false)
    expect(await database.attempt.count({ where: { id: attempt.id, total: 80 } })).toBe(1)
    expect(await database.standing.count({ where: { userId: person.userId } })).toBe(0)
    expect(await actorOf(person.userId)).toBeNull()
    await expect(requireAccount(admin, person.userId)).rejects.toThrow(NotFound)
  })

  it('and deleting their conversations leaves nothing at all but the entry in the log', async () => {
    const name = 'Erika Gone'
    const { person, attempt } = await withTraces(name)
    await erasePerson(admin, person.userId, { attempts: 'delete', confirmedName: name })
    expect(await database.attempt.count({ where: { id: attempt.id } })).toBe(0)
    expect(await database.user.count({ where: { id: person.userId } })).toBe(0)
    expect((await everything()).includes(name)).toBe(false)
    expect(await entriesOf(person.userId)).toEqual([
      { action: 'person.erased', before: null, after: '{"attempts":"delete","count":1}' },
    ])
  })

  it('needs the name typed, exactly', async () => {
    const { person } = await practised()
    for (const confirmedName of ['', 'Ann', 'ann leaver'])
      await expect(erasePerson(admin, person.userId, { attempts: 'delete', confirmedName })).rejects.toMatchObject({
        code: 'name-differs',
      })
    expect(await database.user.count({ where: { id: person.userId } })).toBe(1)
  })

  it('is never done to oneself', async () => {
    const input = { attempts: 'delete', confirmedName: 'Ruth' } as const
    await expect(erasePerson(admin, admin.userId, input)).rejects.toMatchObject({ code: 'yourself' })
  })
})

describe('managing people', () => {
  it('is for administrators only, whatever is asked', async () => {
    const { person } = await practised()
    for (const role of roles.filter((one) => one !== 'admin')) {
      const who = await makePerson({ role })
      const asked = [
        () => setRole(who, person.userId, 'admin'),
        () => setTeams(who, person.userId, []),
        () => setActive(who, person.userId, false),
        () => erasePerson(who, person.userId, { attempts: 'delete', confirmedName: 'Ann Leaver' }),
        () => listPeople(who, peopleFilterSchema.parse({})),
        () => requireAccount(who, person.userId),
      ]
      for (const ask of asked) await expect(ask()).rejects.toThrow(NotAllowed)
    }
    expect(await actorOf(person.userId)).toMatchObject({ role: 'trainee' })
  })

  it('of nobody is answered as such', async () => {
    await expect(setRole(admin, 'nobody', 'author')).rejects.toThrow(NotFound)
    await expect(requireAccount(admin, 'nobody')).rejects.toThrow(NotFound)
  })
})

describe('the list of people', () => {
  it('is narrowed by name, role, team and state, and goes on where it stopped', async () => {
    const team = await makeTeam()
    for (let n = 0; n < 53; n++)
      await makePerson({ name: `Zed ${String(n).padStart(2, '0')}`, teamIds: n < 2 ? [team.id] : [] })
    const list = (said: object) => listPeople(admin, peopleFilterSchema.parse(said))
    const first = await list({ q: 'ZED' })
    const second = await list({ q: 'ZED', after: first.next })
    expect([first.rows.length, second.rows.length, second.next]).toEqual([50, 3, null])
    expect(new Set([...first.rows, ...second.rows].map((row) => row.id)).size).toBe(53)
    expect((await list({ team: team.id })).rows.map((row) => row.name)).toEqual(['Zed 00', 'Zed 01'])
    expect((await list({ q: 'zed', role: 'admin' })).rows).toEqual([])
    expect((await list({ q: 'zed', state: 'inactive' })).rows).toEqual([])
  })
})
