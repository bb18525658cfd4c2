import { beforeAll, describe, expect, it } from 'vitest'
import { database } from '../database'
import { listOwnLessons } from '../lessons/list-own-lessons'
import { saveLesson } from '../lessons/save-lesson'
import { requireBriefing } from '../scenarios/require-briefing'
import { makePerson } from '../testing/people'
import { requireProgress } from './require-progress'
import { makeDana } from './testing/dana'
import { makeFinishedRun } from './testing/finished-run'

let dana: Awaited<ReturnType<typeof makeDana>>
beforeAll(async () => {
  dana = await makeDana()
})

describe('progress', () => {
  it('is made of own finished runs, oldest first, without guided ones and what-ifs', async () => {
    const { userId, ...actor } = await makePerson()
    const person = { userId, ...actor }
    const run = { userId, customer: dana }
    const early = await makeFinishedRun({ ...run, total: 40, endedAt: new Date(1000) })
    await makeFinishedRun({ ...run, total: 60, endedAt: new Date(2000), mode: 'coached' })
    await makeFinishedRun({ ...run, total: 99, endedAt: new Date(3000), mode: 'guided' })
    await makeFinishedRun({ ...run, total: 98, endedAt: new Date(4000), parentId: early.id })
    await makeFinishedRun({ userId: (await makePerson()).userId, customer: dana, total: 97 })
    expect((await requireProgress(person)).runs.map((one) => one.total)).toEqual([40, 60])
  })

  it('counts techniques from what was stored with each run', async () => {
    const person = await makePerson()
    const run = { userId: person.userId, customer: dana, total: 50 }
    await makeFinishedRun({ ...run, techniques: { T21: true, T35: false } })
    await makeFinishedRun({ ...run, techniques: { T21: false } })
    await makeFinishedRun(run)
    const { techniques } = await requireProgress(person)
    expect(techniques.find((row) => row.id === 'T21')).toMatchObject({ met: 2, shown: 1 })
    expect(techniques.find((row) => row.id === 'T35')).toMatchObject({ met: 1, shown: 0 })
  })

  it('tells a customer met for the first time from one met before', async () => {
    const person = await makePerson()
    const run = { userId: person.userId, customer: dana }
    await makeFinishedRun({ ...run, total: 40, endedAt: new Date(1000) })
    await makeFinishedRun({ ...run, total: 80, endedAt: new Date(2000) })
    expect((await requireProgress(person)).customers).toEqual({
      unseen: { runs: 1, first: 40, now: 40 },
      seen: { runs: 1, first: 80, now: 80 },
    })
  })
})

describe('a lesson', () => {
  it('is one a run, can be changed, and is there before the next run', async () => {
    const person = await makePerson()
    const { id } = await makeFinishedRun({ userId: person.userId, customer: dana, total: 50 })
    await saveLesson(person, id, 'Ask first.')
    await saveLesson(person, id, 'Ask first, then offer.')
    expect(await listOwnLessons(person, 10)).toMatchObject([
      { attemptId: id, text: 'Ask first, then offer.', customerName: 'Dana Okafor', total: 50 },
    ])
    expect((await requireBriefing(person, dana.id)).lastLesson).toBe('Ask first, then offer.')
  })

  it('cannot be written into somebody else’s run, nor seen by them', async () => {
    const [person, other] = [await makePerson(), await makePerson()]
    const { id } = await makeFinishedRun({ userId: person.userId, customer: dana, total: 50 })
    await saveLesson(person, id, 'Mine.')
    await expect(saveLesson(other, id, 'Yours.')).rejects.toMatchObject({ status: 404 })
    expect(await listOwnLessons(other, 10)).toEqual([])
  })

  it('waits for the conversation to end', async () => {
    const person = await makePerson()
    const { id } = await makeFinishedRun({ userId: person.userId, customer: dana, total: 50 })
    await database.attempt.update({ where: { id }, data: { status: 'active' } })
    await expect(saveLesson(person, id, 'Too soon.')).rejects.toMatchObject({ code: 'attempt-active' })
  })
})
