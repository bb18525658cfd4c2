import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, actorOf } from '../../actor'
import { database } from '../../database'
import { acceptInvitation } from '../../invitations/accept-invitation'
import { Conflict, NotAllowed } from '../../refusal'
import { makePerson, makeTeam } from '../../testing/people'
import { importPeople, previewImport } from './import-people'
import type { ImportInput } from './import-plan'
import { mostLines, readPeopleFile } from './read-people-file'

const now = Date.now()
let admin: Actor
beforeAll(async () => {
  admin = await makePerson({ role: 'admin' })
})
const heading = 'name,email,role,team'
const file = (...lines: string[]) => [heading, ...lines].join('\n')
const input = (text: string, extra: Partial<ImportInput> = {}): ImportInput => ({
  text,
  existing: 'leave',
  makeTeams: false,
  ...extra,
})
const peopleCount = () => database.user.count()

describe('a file of people', () => {
  it('is read with its columns in any order, and separated by what the spreadsheet likes', () => {
    const read = readPeopleFile(
      '\uFEFFTeam;Role;Email;Name\r\nNorth;Supervisor;Ann@Keepcool.Example;"Ann; the first"\r\n',
    )
    expect(read).toEqual({
      people: [{ line: 2, name: 'Ann; the first', email: 'ann@keepcool.example', role: 'supervisor', team: 'North' }],
      problems: [],
    })
  })

  const table: [string, string, RegExp][] = [
    ['without a name', ',a@keepcool.example,trainee,', /name is missing/],
    ['without an email', 'Ann,,trainee,', /email is missing/],
    ['with an email that is none', 'Ann,ann at home,trainee,', /not an email/],
    ['with a role nobody has', 'Ann,a@keepcool.example,boss,', /one of trainee, supervisor, author, admin/],
  ]
  for (const [claim, line, problem] of table) {
    it(`tells of a line ${claim}, with its number, and reads the others`, () => {
      const { people, problems } = readPeopleFile(file('Bob,b@keepcool.example,trainee,', line))
      expect(people).toHaveLength(1)
      expect(problems).toEqual([{ line: 3, problem: expect.stringMatching(problem) }])
    })
  }

  it('counts lines as an editor does, empty ones included', () => {
    const { people } = readPeopleFile(file('', 'Bob,b@keepcool.example,,', ',,,'))
    expect(people).toMatchObject([{ line: 3, role: 'trainee' }])
  })
  it('tells which line has the same email already, whatever its capitals', () => {
    const { problems } = readPeopleFile(file('Bob,b@keepcool.example,,', 'Bobby,B@keepcool.example,,'))
    expect(problems).toEqual([{ line: 3, problem: 'b@keepcool.example is in line 2 already.' }])
  })
  it('without the right columns says which are missing', () => {
    const { problems } = readPeopleFile('name,mail\nBob,b@keepcool.example')
    expect(problems).toEqual([{ line: 1, problem: expect.stringContaining('Missing: email, role, team') }])
  })
  it('that is too long is refused as a whole', () => {
    const lines = Array.from({ length: mostLines + 1 }, (_, n) => `P,p${n}@keepcool.example,,`)
    expect(readPeopleFile(file(...lines)).people).toEqual([])
  })
})

describe('importing people', () => {
  it('writes nothing before it is confirmed', async () => {
    const before = await peopleCount()
    const plan = await previewImport(admin, input(file('Ann,ann1@keepcool.example,,Not there')))
    expect(plan.problems).toEqual([{ line: 2, problem: 'There is no team “Not there”.' }])
    const other = await previewImport(admin, input(file('Ann,ann1@keepcool.example,,')))
    expect(other.lines).toMatchObject([{ will: 'add' }])
    expect(await peopleCount()).toBe(before)
  })

  it('adds the good lines, leaves out the others, and gives everybody a link of their own', async () => {
    const team = await makeTeam()
    const text = file(
      `Ann,ann2@keepcool.example,,${team.name}`,
      'Bob,nonsense,,',
      `Sue,sue2@keepcool.example,supervisor,${team.name}`,
    )
    const { added } = await importPeople(admin, input(text), { add: 2, move: 0 }, now)
    expect(added.map((one) => one.email)).toEqual(['ann2@keepcool.example', 'sue2@keepcool.example'])
    const token = added[1]?.path.split('/').at(-1) ?? ''
    await acceptInvitation({ token, name: 'Sue', email: '', password: 'a short sentence' }, now)
    const sue = await database.user.findUniqueOrThrow({ where: { email: 'sue2@keepcool.example' } })
    expect(await actorOf(sue.id)).toMatchObject({ role: 'supervisor', teamIds: [team.id] })
    expect(await database.auditEntry.count({ where: { action: 'person.imported', subjectId: sue.id } })).toBe(1)
  })

  it('leaves people who are here as they are, or moves them, as chosen', async () => {
    const [from, to] = [await makeTeam(), await makeTeam()]
    const person = await makePerson({ email: 'here3@keepcool.example', name: 'Here', teamIds: [from.id] })
    const text = file(`Another Name,here3@keepcool.example,admin,${to.name}`)
    await importPeople(admin, input(text), { add: 0, move: 0 }, now)
    expect(await actorOf(person.userId)).toMatchObject({ teamIds: [from.id] })
    await importPeople(admin, input(text, { existing: 'move' }), { add: 0, move: 1 }, now)
    expect(await actorOf(person.userId)).toMatchObject({ teamIds: [to.id], role: 'trainee', name: 'Here' })
  })

  it('twice adds nobody twice', async () => {
    const text = file('Ann,ann4@keepcool.example,,')
    await importPeople(admin, input(text), { add: 1, move: 0 }, now)
    expect((await previewImport(admin, input(text))).lines).toMatchObject([{ will: 'leave' }])
    await expect(importPeople(admin, input(text), { add: 1, move: 0 }, now)).rejects.toThrow(Conflict)
  })

  it('makes missing teams when asked to, once', async () => {
    const text = file('Ann,ann5@keepcool.example,,Brand new', 'Bob,bob5@keepcool.example,,Brand new')
    const wanted = input(text, { makeTeams: true })
    expect((await previewImport(admin, wanted)).newTeams).toEqual(['Brand new'])
    await importPeople(admin, wanted, { add: 2, move: 0 }, now)
    const team = await database.team.findUniqueOrThrow({ where: { name: 'Brand new' }, include: { memberships: true } })
    expect(team.memberships).toHaveLength(2)
  })

  it('does not let a deactivated person back in by the back door', async () => {
    await database.user.create({
      data: { email: 'gone6@keepcool.example', name: 'G', nameLower: 'g', role: 'trainee', active: false },
    })
    const plan = await previewImport(admin, input(file('G,gone6@keepcool.example,,'), { existing: 'move' }))
    expect([plan.lines, plan.problems.length]).toEqual([[], 1])
  })

  it('is for administrators only', async () => {
    const text = file('Ann,ann7@keepcool.example,admin,')
    for (const role of ['trainee', 'supervisor', 'author'] as const) {
      const who = await makePerson({ role })
      await expect(previewImport(who, input(text))).rejects.toThrow(NotAllowed)
      await expect(importPeople(who, input(text), { add: 1, move: 0 }, now)).rejects.toThrow(NotAllowed)
    }
  })
})
