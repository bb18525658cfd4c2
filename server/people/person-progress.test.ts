import { beforeAll, describe, expect, it } from 'vitest'
import { listUnreadNotices } from '../notices/list-unread'
import { makeDana } from '../progress/testing/dana'
import { makeFinishedRun } from '../progress/testing/finished-run'
import { NotAllowed, NotFound } from '../refusal'
import { makePerson, makeTeam } from '../testing/people'
import { requirePersonProgress } from './person-progress'
import { suggestNext } from './suggest-next'

const now = Date.UTC(2026, 10, 21)
let dana: Awaited<ReturnType<typeof makeDana>>
beforeAll(async () => {
  dana = await makeDana()
})

async function aTeam() {
  const team = await makeTeam()
  const supervisor = await makePerson({ role: 'supervisor', teamIds: [team.id], name: 'Grace' })
  return { team, supervisor, trainee: await makePerson({ teamIds: [team.id], name: 'Ben' }) }
}

describe('the page of a person', () => {
  it('shows their progress, conversations and readiness to the team’s supervisor', async () => {
    const { team, supervisor, trainee } = await aTeam()
    await makeFinishedRun({ userId: trainee.userId, customer: dana, total: 74, parts: { calm: 80, listen: 30 } })
    const page = await requirePersonProgress(supervisor, trainee.userId, now)
    expect(page).toMatchObject({
      person: { name: 'Ben', teams: [{ id: team.id, practises: true }] },
      maySupervise: true,
      weakest: 'listen',
      totals: [{ total: 74 }],
      readiness: [{ team: team.name, reached: 1, needed: 3, ready: false }],
      attempts: [{ customer: 'Dana Okafor', total: 74, status: 'ended' }],
    })
  })

  it('is read-only for authors, and closed to everybody from elsewhere', async () => {
    const { supervisor, trainee } = await aTeam()
    const author = await makePerson({ role: 'author' })
    expect(await requirePersonProgress(author, trainee.userId, now)).toMatchObject({ maySupervise: false })
    for (const who of [(await aTeam()).supervisor, (await aTeam()).trainee, trainee])
      await expect(requirePersonProgress(who, trainee.userId, now)).rejects.toThrow(NotAllowed)
    await expect(requirePersonProgress(supervisor, 'nobody', now)).rejects.toThrow(NotFound)
  })
})

describe('suggesting the next customer', () => {
  it('leaves a notice that leads there', async () => {
    const { supervisor, trainee } = await aTeam()
    const { suggestion } = await requirePersonProgress(supervisor, trainee.userId, now)
    const scenarioId = suggestion?.scenarioId ?? ''
    await suggestNext(supervisor, trainee.userId, scenarioId)
    expect(await listUnreadNotices(trainee)).toMatchObject([
      {
        kind: 'suggested',
        facts: { by: 'Grace', customer: suggestion?.customer.customer.name },
        link: `/practise/${scenarioId}`,
      },
    ])
  })

  it('is for those who coach them', async () => {
    const { trainee } = await aTeam()
    for (const who of [await makePerson({ role: 'author' }), (await aTeam()).supervisor, trainee])
      await expect(suggestNext(who, trainee.userId, dana.id)).rejects.toThrow(NotAllowed)
    await expect(suggestNext(await makePerson({ role: 'admin' }), trainee.userId, 'nobody')).rejects.toThrow(NotFound)
    expect(await listUnreadNotices(trainee)).toEqual([])
  })
})
