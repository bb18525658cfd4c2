import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../actor'
import { database } from '../database'
import { makeCustomer, makeFinishedRun } from '../progress/testing/finished-run'
import { saveBoardSettings } from '../settings/save-settings'
import { makePerson } from '../testing/people'
import { findStandingDifferences, rebuildStandings } from './rebuild-standings'
import { refreshStandings } from './refresh-standings'

const day = 86_400_000
const start = Date.UTC(2026, 9, 25)

const people: Actor[] = []
const customers: { id: string; versionId: string }[] = []

beforeAll(async () => {
  for (let n = 0; n < 3; n++) people.push(await makePerson({ name: `Person ${n}` }))
  for (let n = 0; n < 3; n++) customers.push(await makeCustomer())
})

const personNumber = fc.nat({ max: 2 })
const act = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('finishes' as const),
      who: personNumber,
      customer: fc.nat({ max: 2 }),
      total: fc.integer({ min: 0, max: 100 }),
      mode: fc.constantFrom('solo' as const, 'assessment' as const, 'coached' as const),
      afterDays: fc.nat({ max: 40 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('board' as const), who: personNumber, onBoard: fc.boolean() }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('account' as const), who: personNumber, active: fc.boolean() }),
  },
)
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never

const personAt = (index: number) => people[index] as Actor

async function perform(done: Act): Promise<void> {
  const person = personAt(done.who)
  const { userId } = person
  if (done.kind === 'board') return saveBoardSettings(person, { alias: null, onBoard: done.onBoard })
  await database.$transaction(async (tx) => {
    if (done.kind === 'finishes') {
      const customer = customers[done.customer] as { id: string; versionId: string }
      const endedAt = new Date(start + done.afterDays * day)
      await makeFinishedRun(
        { userId, customer, total: done.total, mode: done.mode, difficulty: done.customer + 1, endedAt },
        tx,
      )
    } else await tx.user.update({ where: { id: userId }, data: { active: done.active }, select: { id: true } })
    await refreshStandings(tx, userId)
  })
}

const stored = () =>
  database.standing.findMany({
    select: { userId: true, board: true, period: true, value: true },
    orderBy: [{ userId: 'asc' }, { board: 'asc' }, { period: 'asc' }],
  })

describe('standings', () => {
  it('equal a rebuild from nothing after any sequence of finished runs, opt-outs and deactivations', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 25 }), async (acts) => {
        await database.attempt.deleteMany({})
        await database.standing.deleteMany({})
        await database.user.updateMany({ data: { active: true, onBoard: true } })
        for (const one of acts) await perform(one)
        expect(await findStandingDifferences()).toEqual([])
        const before = await stored()
        await database.standing.deleteMany({})
        await rebuildStandings()
        expect(await stored()).toEqual(before)
      }),
      { numRuns: 25 },
    )
  }, 120_000)

  it('that were changed by hand are named, and mended by a rebuild', async () => {
    await database.user.updateMany({ data: { active: true, onBoard: true } })
    const [person] = [personAt(0)]
    await perform({ kind: 'finishes', who: 0, customer: 0, total: 80, mode: 'solo', afterDays: 1 })
    await database.standing.updateMany({ where: { userId: person.userId, period: 'all' }, data: { value: 9999 } })
    await database.standing.create({
      data: { userId: personAt(1).userId, board: 'points', period: '1999-01', value: 7 },
    })
    const found = await findStandingDifferences()
    expect(found).toContainEqual(expect.objectContaining({ userId: person.userId, period: 'all', stored: 9999 }))
    expect(found).toContainEqual({
      userId: personAt(1).userId,
      board: 'points',
      period: '1999-01',
      stored: 7,
      expected: null,
    })
    const heard: number[] = []
    await rebuildStandings((done, all) => heard.push(done / all))
    expect(heard.at(-1)).toBe(1)
    expect(await findStandingDifferences()).toEqual([])
  })

  it('do not count what-ifs, guided or coached runs', async () => {
    const person = await makePerson()
    const customer = customers[0] as { id: string; versionId: string }
    const parent = await makeFinishedRun({ userId: person.userId, customer, total: 40 })
    await makeFinishedRun({ userId: person.userId, customer, total: 90, parentId: parent.id })
    await makeFinishedRun({ userId: person.userId, customer, total: 95, mode: 'coached' })
    await makeFinishedRun({ userId: person.userId, customer, total: 99, mode: 'guided' })
    await database.$transaction((tx) => refreshStandings(tx, person.userId))
    const row = await database.standing.findFirst({ where: { userId: person.userId, period: 'all' } })
    expect(row?.value).toBe(40)
  })
})
