import { describe, expect, it } from 'vitest'
import { database } from '../database'
import { NotAllowed, NotFound } from '../refusal'
import { makePerson, makeTeam } from '../testing/people'
import { listManagedTeams, listTeams } from './list-teams'
import { createTeam, renameTeam, setBar } from './save-team'

const bar = { bar: 80, barPasses: 2, goalPoints: 500 }

describe('teams', () => {
  it('are seen by a supervisor as far as they are theirs, by authors and administrators all', async () => {
    const [own, other] = [await makeTeam(), await makeTeam()]
    const ids = async (role: 'supervisor' | 'author' | 'admin') =>
      (await listTeams(await makePerson({ role, teamIds: role === 'supervisor' ? [own.id] : [] }))).map(
        (team) => team.id,
      )
    expect(await ids('supervisor')).toEqual([own.id])
    for (const role of ['author', 'admin'] as const)
      expect(await ids(role)).toEqual(expect.arrayContaining([own.id, other.id]))
    await expect(listTeams(await makePerson({ teamIds: [own.id] }))).rejects.toThrow(NotAllowed)
  })

  it('are made and renamed by administrators, each name once', async () => {
    const admin = await makePerson({ role: 'admin' })
    const { teamId } = await createTeam(admin, 'Night shift')
    await expect(createTeam(admin, 'Night shift')).rejects.toMatchObject({ code: 'name-taken' })
    await renameTeam(admin, teamId, 'Late shift')
    await renameTeam(admin, teamId, 'Late shift')
    expect((await listManagedTeams(admin)).find((team) => team.id === teamId)).toMatchObject({ name: 'Late shift' })
    expect(await database.auditEntry.count({ where: { subjectId: teamId } })).toBe(2)
    for (const role of ['trainee', 'supervisor', 'author'] as const) {
      const who = await makePerson({ role, teamIds: [teamId] })
      await expect(createTeam(who, 'Mine')).rejects.toThrow(NotAllowed)
      await expect(renameTeam(who, teamId, 'Mine')).rejects.toThrow(NotAllowed)
      await expect(listManagedTeams(who)).rejects.toThrow(NotAllowed)
    }
  })

  it('count who practises in them, without those who left', async () => {
    const team = await makeTeam()
    await makePerson({ role: 'supervisor', teamIds: [team.id], name: 'Grace' })
    await makePerson({ teamIds: [team.id] })
    const gone = await makePerson({ teamIds: [team.id] })
    await database.user.update({ where: { id: gone.userId }, data: { active: false } })
    const listed = await listManagedTeams(await makePerson({ role: 'admin' }))
    expect(listed.find((one) => one.id === team.id)).toMatchObject({ members: 1, supervisors: ['Grace'] })
  })
})

describe('the bar of a team', () => {
  it('is set by its supervisor, and written down', async () => {
    const team = await makeTeam()
    const supervisor = await makePerson({ role: 'supervisor', teamIds: [team.id] })
    await setBar(supervisor, team.id, bar)
    expect(await database.team.findUnique({ where: { id: team.id } })).toMatchObject(bar)
    const entry = await database.auditEntry.findFirstOrThrow({ where: { subjectId: team.id } })
    expect([entry.action, entry.before]).toEqual(['team.bar-changed', '{"bar":70,"barPasses":3,"goalPoints":0}'])
  })

  it('is set by nobody from elsewhere', async () => {
    const [team, other] = [await makeTeam(), await makeTeam()]
    for (const role of ['trainee', 'author'] as const)
      await expect(setBar(await makePerson({ role, teamIds: [team.id] }), team.id, bar)).rejects.toThrow(NotAllowed)
    const stranger = await makePerson({ role: 'supervisor', teamIds: [other.id] })
    await expect(setBar(stranger, team.id, bar)).rejects.toThrow(NotAllowed)
    await expect(setBar(stranger, 'nowhere', bar)).rejects.toThrow(NotFound)
    expect(await database.team.findUnique({ where: { id: team.id } })).toMatchObject({ bar: 70 })
  })
})
