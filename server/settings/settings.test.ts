import { describe, expect, it } from 'vitest'
import { hashPassword, isPassword } from '../auth/password'
import { database } from '../database'
import { makeCustomer, makeFinishedRun } from '../progress/testing/finished-run'
import { refreshStandings } from '../standings/refresh-standings'
import { makePerson } from '../testing/people'
import { changePassword } from './change-password'
import { requireSettings } from './require-settings'
import { saveBoardSettings, savePracticeSettings, saveReframe } from './save-settings'
import { boardSettingsSchema, reframeSchema } from './settings-input'

describe('settings', () => {
  it('are there again after they were saved, and are nobody else’s', async () => {
    const [person, other] = [await makePerson(), await makePerson()]
    await savePracticeSettings(person, { feedback: 'all', timers: 'slow', speech: true })
    await saveBoardSettings(person, { alias: 'North Wind', onBoard: false })
    await saveReframe(person, 'I can be kind and still say no.')
    expect(await requireSettings(person)).toMatchObject({
      board: { alias: 'North Wind', onBoard: false },
      practice: { feedback: 'all', timers: 'slow', speech: true },
      reframe: 'I can be kind and still say no.',
    })
    expect(await requireSettings(other)).toMatchObject({
      board: { alias: null, onBoard: true },
      practice: { feedback: 'one', timers: 'normal', speech: false },
      reframe: null,
    })
  })

  it('never show the password, not even its hash', async () => {
    const passwordHash = await hashPassword('correct horse battery')
    const person = await makePerson({ passwordHash })
    const settings = await requireSettings(person)
    expect(settings.hasPassword).toBe(true)
    expect(JSON.stringify(settings)).not.toContain(passwordHash)
  })

  it('take a person off the boards at once, and bring them back as they were', async () => {
    const person = await makePerson()
    await makeFinishedRun({ userId: person.userId, customer: await makeCustomer(), total: 70 })
    await database.$transaction((tx) => refreshStandings(tx, person.userId))
    const standing = () =>
      database.standing.findMany({ where: { userId: person.userId }, select: { period: true, value: true } })
    const before = await standing()
    expect(before).toHaveLength(3)
    await saveBoardSettings(person, { alias: null, onBoard: false })
    expect(await standing()).toEqual([])
    await saveBoardSettings(person, { alias: null, onBoard: true })
    expect(await standing()).toEqual(before)
  })

  it('refuse an alias that is somebody else’s name or alias', async () => {
    await makePerson({ name: 'Ruth Abara' })
    const [first, second] = [await makePerson(), await makePerson()]
    await saveBoardSettings(first, { alias: 'Copper Kettle', onBoard: true })
    for (const alias of ['ruth abara', 'Copper Kettle'])
      await expect(saveBoardSettings(second, { alias, onBoard: true })).rejects.toMatchObject({ code: 'alias-taken' })
    await saveBoardSettings(first, { alias: 'Copper Kettle', onBoard: true })
  })

  it('read an alias or a line of only spaces as none, and refuse one that is too long', () => {
    expect(boardSettingsSchema.parse({ alias: '  North \n Wind ', onBoard: true }).alias).toBe('North Wind')
    expect(boardSettingsSchema.parse({ alias: ' ', onBoard: true }).alias).toBeNull()
    expect(boardSettingsSchema.safeParse({ alias: 'x'.repeat(41), onBoard: true }).success).toBe(false)
    expect(reframeSchema.safeParse({ reframe: 'x'.repeat(121) }).success).toBe(false)
  })
})

describe('a password', () => {
  const current = 'correct horse battery'
  const hashOf = async (userId: string) =>
    (await database.user.findUniqueOrThrow({ where: { id: userId }, select: { passwordHash: true } })).passwordHash

  it('is changed by the person who knows the old one', async () => {
    const person = await makePerson({ passwordHash: await hashPassword(current) })
    await changePassword(person, { current, next: 'a longer staple' })
    expect(await isPassword('a longer staple', await hashOf(person.userId))).toBe(true)
    expect(await isPassword(current, await hashOf(person.userId))).toBe(false)
  })

  it('stays when the old one is wrong, or there is none here', async () => {
    const person = await makePerson({ passwordHash: await hashPassword(current) })
    const before = await hashOf(person.userId)
    const change = { current: 'wrong', next: 'a longer staple' }
    await expect(changePassword(person, change)).rejects.toMatchObject({ code: 'wrong-password', where: 'current' })
    expect(await hashOf(person.userId)).toBe(before)
    await expect(changePassword(await makePerson(), change)).rejects.toMatchObject({ code: 'wrong-password' })
  })

  it('cannot be guessed at leisure', async () => {
    const person = await makePerson({ passwordHash: await hashPassword(current) })
    const guess = () => changePassword(person, { current: 'wrong', next: 'a longer staple' })
    for (let n = 0; n < 10; n++) await expect(guess()).rejects.toMatchObject({ code: 'wrong-password' })
    await expect(changePassword(person, { current, next: 'a longer staple' })).rejects.toMatchObject({ status: 429 })
  })
})
