import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { database } from '../database'
import { makeCustomer, makeFinishedRun } from '../progress/testing/finished-run'
import { NotAllowed, NotFound } from '../refusal'
import { makePerson, makeTeam } from '../testing/people'
import { addressOf, type OverviewFilter, overviewFilterSchema } from './filter'
import { overviewCsv } from './overview-csv'
import { requireOverview } from './require-overview'

const now = Date.UTC(2026, 10, 21)
const day = 86_400_000
const filter = (said: Partial<OverviewFilter> = {}) => overviewFilterSchema.parse(said)

async function aTeam() {
  const team = await makeTeam()
  const supervisor = await makePerson({ role: 'supervisor', teamIds: [team.id] })
  const [ann, bob, cid] = await Promise.all(
    ['Ann', 'Bob', '=Cid'].map((name) => makePerson({ name, teamIds: [team.id] })),
  )
  if (!ann || !bob || !cid) throw new Error('three people were made')
  const runs = async (userId: string, totals: number[], calm = 50) => {
    for (const [index, total] of totals.entries()) {
      const customer = await makeCustomer()
      const endedAt = new Date(now - (totals.length - index) * day)
      const { id } = await makeFinishedRun({ userId, customer, total, endedAt, parts: { calm, solve: total } })
      await database.attempt.update({ where: { id }, data: { lastEventAt: endedAt } })
    }
  }
  return { team, supervisor, ann, bob, cid, runs }
}

const names = (rows: readonly { name: string }[]) => rows.map((row) => row.name)

describe('the overview of a team', () => {
  it('shows per person the parts, the trend, who is ready, who is idle', async () => {
    const { team, supervisor, ann, runs } = await aTeam()
    await runs(ann.userId, [50, 50, 50, 50, 50, 80, 80, 80, 80, 80], 40)
    const { rows, people } = await requireOverview(supervisor, team.id, filter(), now)
    expect(people).toBe(3)
    expect(rows.find((row) => row.userId === ann.userId)).toMatchObject({
      parts: { calm: 40, solve: 80, listen: null },
      weakest: 'calm',
      now: 80,
      trend: 30,
      readiness: { ready: true, reached: 5, needed: 3 },
      idle: false,
      lastAt: now - day,
    })
    expect(rows.find((row) => row.name === 'Bob')).toMatchObject({ now: null, trend: null, idle: true, runs: 0 })
  })

  it('counts neither what-ifs nor guided conversations', async () => {
    const { team, supervisor, ann } = await aTeam()
    const customer = await makeCustomer()
    const { id } = await makeFinishedRun({ userId: ann.userId, customer, total: 40 })
    await makeFinishedRun({ userId: ann.userId, customer, total: 99, parentId: id })
    await makeFinishedRun({ userId: ann.userId, customer, total: 99, mode: 'guided' })
    const { rows } = await requireOverview(supervisor, team.id, filter({ q: 'ann' }), now)
    expect(rows).toMatchObject([{ name: 'Ann', runs: 1, now: 40 }])
  })

  it('finds the weakest first, and puts who has no value last either way', async () => {
    const { team, supervisor, ann, bob, runs } = await aTeam()
    await runs(ann.userId, [90])
    await runs(bob.userId, [30])
    const up = await requireOverview(supervisor, team.id, filter({ sort: 'solve' }), now)
    expect(names(up.rows)).toEqual(['Bob', 'Ann', '=Cid'])
    const down = await requireOverview(supervisor, team.id, filter({ sort: 'solve', dir: 'down' }), now)
    expect(names(down.rows)).toEqual(['Ann', 'Bob', '=Cid'])
  })

  it('tells who is stuck, until a better run', async () => {
    const { team, supervisor, bob } = await aTeam()
    const customer = await makeCustomer()
    const run = (total: number, daysAgo: number) =>
      makeFinishedRun({ userId: bob.userId, customer, total, endedAt: new Date(now - daysAgo * day) })
    const stuck = () => requireOverview(supervisor, team.id, filter({ show: 'stuck' }), now)
    await run(40, 5)
    await run(39, 4)
    expect((await stuck()).counts.stuck).toBe(0)
    await run(38, 3)
    expect(names((await stuck()).rows)).toEqual(['Bob'])
    await run(41, 2)
    expect((await stuck()).counts.stuck).toBe(0)
  })

  it('follows the bar the team has set', async () => {
    const { team, supervisor, ann, runs } = await aTeam()
    await runs(ann.userId, [60, 60])
    await database.team.update({ where: { id: team.id }, data: { bar: 60, barPasses: 2 } })
    const { counts } = await requireOverview(supervisor, team.id, filter({ show: 'ready' }), now)
    expect(counts).toMatchObject({ all: 3, ready: 1, 'not-ready': 2 })
  })

  it('shows the people who are there now: with their history, and without those who left', async () => {
    const [from, to] = [await aTeam(), await aTeam()]
    await from.runs(from.ann.userId, [77])
    await database.membership.deleteMany({ where: { userId: from.ann.userId } })
    await database.membership.create({ data: { userId: from.ann.userId, teamId: to.team.id, role: 'member' } })
    await database.user.update({ where: { id: from.bob.userId }, data: { active: false } })
    expect(names((await requireOverview(from.supervisor, from.team.id, filter(), now)).rows)).toEqual(['=Cid'])
    const there = await requireOverview(to.supervisor, to.team.id, filter({ sort: 'now', dir: 'down' }), now)
    expect(there.rows[0]).toMatchObject({ userId: from.ann.userId, now: 77 })
  })

  it('is for the team’s supervisors, for authors and administrators, and for nobody else', async () => {
    const { team, supervisor, ann } = await aTeam()
    const look = async (role: 'author' | 'admin') => requireOverview(await makePerson({ role }), team.id, filter(), now)
    for (const overview of [await look('author'), await look('admin')]) expect(overview.people).toBe(3)
    for (const who of [ann, (await aTeam()).supervisor])
      await expect(requireOverview(who, team.id, filter(), now)).rejects.toThrow(NotAllowed)
    await expect(requireOverview(supervisor, 'nowhere', filter(), now)).rejects.toThrow(NotFound)
  })
})

describe('the file of the overview', () => {
  it('holds exactly what is shown, in the same order, and no name becomes a formula', async () => {
    const { team, supervisor, ann, bob, runs } = await aTeam()
    await runs(ann.userId, [80, 80, 80, 80, 80, 50, 50, 50, 50, 50])
    await runs(bob.userId, [30])
    const said = filter({ sort: 'now', dir: 'down' })
    const { csv } = await overviewCsv(supervisor, team.id, said, now)
    const { data } = Papa.parse<Record<string, string>>(csv.replace('\uFEFF', '').trim(), { header: true })
    const { rows } = await requireOverview(supervisor, team.id, said, now)
    expect(data.map((line) => line.name)).toEqual(['Ann', 'Bob', "'=Cid"])
    expect(data.map((line) => line['latest five'])).toEqual(rows.map((row) => String(row.now ?? '')))
    expect(data[0]).toMatchObject({ trend: '-30', solve: '50', listen: '', ready: 'yes' })
  })

  it('is refused to who may not see the overview', async () => {
    const { team, ann } = await aTeam()
    await expect(overviewCsv(ann, team.id, filter(), now)).rejects.toThrow(NotAllowed)
  })
})

describe('the address of the overview', () => {
  it('says only what differs, and reads back the same', () => {
    const said = filter({ team: 'north', view: 'techniques', sort: 'T21', dir: 'down', show: 'idle', q: 'ann & bob' })
    const address = addressOf(said)
    expect(overviewFilterSchema.parse(Object.fromEntries(new URLSearchParams(address)))).toEqual(said)
    expect(addressOf(filter({ team: 'north' }))).toBe('team=north')
  })
  it('opens whatever is in it', () => {
    const opened = overviewFilterSchema.parse({ view: 'chart', sort: 'password', show: ['x'], dir: '', q: 7 })
    expect(opened).toEqual(filter())
  })
})
