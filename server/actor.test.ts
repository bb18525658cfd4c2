import { describe, expect, it } from 'vitest'
import { actorOf } from './actor'
import { database } from './database'
import { makePerson, makeTeam } from './testing/people'

describe('an actor', () => {
  it('has the role and teams the database has now', async () => {
    const team = await makeTeam()
    const person = await makePerson({ role: 'trainee', teamIds: [team.id] })
    expect(person).toMatchObject({ role: 'trainee', teamIds: [team.id] })
    await database.user.update({ where: { id: person.userId }, data: { role: 'author' } })
    expect(await actorOf(person.userId)).toMatchObject({ role: 'author' })
  })

  it('is nobody once the person is deactivated', async () => {
    const person = await makePerson()
    await database.user.update({ where: { id: person.userId }, data: { active: false } })
    expect(await actorOf(person.userId)).toBeNull()
  })

  it('is nobody for an id that does not exist', async () => expect(await actorOf('nobody')).toBeNull())

  it('is nobody when the stored role is unknown', async () => {
    const person = await makePerson()
    await database.user.update({ where: { id: person.userId }, data: { role: 'owner' } })
    expect(await actorOf(person.userId)).toBeNull()
  })

  it('counts for a supervisor the teams they supervise, not one they train in', async () => {
    const [own, other] = [await makeTeam(), await makeTeam()]
    const supervisor = await makePerson({ role: 'supervisor', teamIds: [own.id] })
    await database.membership.create({ data: { userId: supervisor.userId, teamId: other.id, role: 'member' } })
    expect((await actorOf(supervisor.userId))?.teamIds).toEqual([own.id])
  })
})
