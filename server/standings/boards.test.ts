import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthOf } from '@/domain/scoring/period'
import { ranksOf } from '@/domain/scoring/standing'
import type { Actor } from '../actor'
import { actorOf } from '../actor'
import { database } from '../database'
import { makePerson, makeTeam } from '../testing/people'
import type { BoardChoice, BoardRow } from './board'
import { listBoard, listNeighbours } from './list-board'
import { compareTeams, listTeamGoals } from './team-goal'

const now = Date.UTC(2026, 10, 21)
const company: BoardChoice = { board: 'points', span: 'month', teamId: null }

async function stand(person: Actor, value: number, board = 'points', period = monthOf(now)) {
  await database.standing.create({ data: { userId: person.userId, board, period, value } })
}

async function everyPage(actor: Actor, choice: BoardChoice): Promise<BoardRow[]> {
  const rows: BoardRow[] = []
  let next: string | null | undefined
  do {
    const page = await listBoard(actor, choice, now, next ?? undefined)
    rows.push(...page.rows)
    next = page.next
  } while (next !== null)
  return rows
}

async function withStandings<Value>(values: readonly number[], see: (people: Actor[]) => Promise<Value>) {
  await database.standing.deleteMany({})
  const people: Actor[] = []
  for (const value of values) {
    const person = await makePerson({ name: `Worth ${value}` })
    await stand(person, value)
    people.push(person)
  }
  return see(people)
}

describe('the company board', () => {
  it('shows everybody once, best first, with shared ranks, however the pages fall', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 70 }), (values) =>
        withStandings(values, async ([first]) => {
          const rows = await everyPage(first as Actor, company)
          const sorted = [...values].sort((a, b) => b - a)
          expect(rows.map((row) => row.value)).toEqual(sorted)
          expect(rows.map((row) => row.rank)).toEqual(ranksOf(sorted))
          expect(rows.filter((row) => row.isYou)).toHaveLength(1)
        }),
      ),
      { numRuns: 8 },
    )
  }, 60_000)

  it('shows two above you and two below, with the ranks they have on the whole board', async () => {
    await withStandings([90, 80, 80, 70, 60, 50, 40], async (people) => {
      const rows = await listNeighbours(people[3] as Actor, company, now)
      expect(rows.map(({ value, rank, isYou }) => [value, rank, isYou])).toEqual([
        [80, 2, false],
        [80, 2, false],
        [70, 4, true],
        [60, 5, false],
        [50, 6, false],
      ])
    })
  })

  it('has the same neighbours around you as the pages have, whatever the values', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 12 }),
        fc.nat({ max: 11 }),
        (values, n) =>
          withStandings(values, async (people) => {
            const you = people[n % people.length] as Actor
            const all = await everyPage(you, company)
            const at = all.findIndex((row) => row.isYou)
            expect(await listNeighbours(you, company, now)).toEqual(all.slice(Math.max(0, at - 2), at + 3))
          }),
      ),
      { numRuns: 15 },
    )
  }, 60_000)

  it('has no neighbours for somebody who does not stand on it', async () => {
    await withStandings([10], async () => expect(await listNeighbours(await makePerson(), company, now)).toEqual([]))
  })

  it('shows the alias where there is one, and the name nowhere', async () => {
    await withStandings([50], async ([person]) => {
      const { userId } = person as Actor
      await database.user.update({ where: { id: userId }, data: { alias: 'Quiet Harbour' } })
      const seen = JSON.stringify(await listBoard(await makePerson(), company, now))
      expect(seen).toContain('Quiet Harbour')
      expect(seen).not.toContain('Worth 50')
    })
  })

  it('refuses a page that was made up', async () => {
    const person = await makePerson()
    for (const cursor of ['', '1', "5.x' OR 1=1", '99999999999.abc'])
      await expect(listBoard(person, company, now, cursor)).rejects.toMatchObject({ status: 400 })
  })
})

describe('the board of a team', () => {
  it('ranks its members only, and its pages join like those of the company', async () => {
    const team = await makeTeam()
    await withStandings([95, 85], async () => {
      const members: Actor[] = []
      for (const value of [70, 70, 30]) {
        const member = await makePerson({ teamIds: [team.id] })
        await stand(member, value)
        members.push(member)
      }
      const you = members[2] as Actor
      const rows = await everyPage(you, { ...company, teamId: team.id })
      expect(rows.map(({ value, rank, isYou }) => [value, rank, isYou])).toEqual([
        [70, 1, false],
        [70, 1, false],
        [30, 3, true],
      ])
      expect(await listNeighbours(you, { ...company, teamId: team.id }, now)).toEqual(rows)
    })
  })

  it('is not there for somebody outside it', async () => {
    const team = await makeTeam()
    const outsider = await makePerson()
    const choice = { ...company, teamId: team.id }
    await expect(listBoard(outsider, choice, now)).rejects.toMatchObject({ status: 404 })
    await expect(listNeighbours(outsider, choice, now)).rejects.toMatchObject({ status: 404 })
  })
})

describe('teams', () => {
  const teamOf = async (size: number, value: number) => {
    const team = await makeTeam()
    const members: Actor[] = []
    for (let n = 0; n < size; n++) {
      const member = await makePerson({ teamIds: [team.id] })
      await stand(member, value)
      members.push(member)
    }
    return { team, members }
  }

  it('see the month’s points of their members against the goal', async () => {
    const { team, members } = await teamOf(3, 40)
    await stand(members[0] as Actor, 5000, 'points', 'all')
    await database.team.update({ where: { id: team.id }, data: { goalPoints: 500 } })
    const [goal] = await listTeamGoals(members[0] as Actor, now)
    expect(goal).toMatchObject({ teamId: team.id, points: 120, goal: 500, people: 3 })
  })

  it('are compared by points a person, and not at all under five people', async () => {
    const five = await teamOf(5, 60)
    const four = await teamOf(4, 99)
    const [you] = five.members as [Actor]
    const compared = await compareTeams(you, now)
    expect(compared).toContainEqual({ name: five.team.name, pointsEach: 60, people: 5, isYours: true })
    expect(compared.map((team) => team.name)).not.toContain(four.team.name)
  })

  it('count nobody who was deactivated', async () => {
    const { team, members } = await teamOf(5, 60)
    await database.user.update({ where: { id: members[4]?.userId ?? '' }, data: { active: false } })
    const you = await actorOf(members[0]?.userId ?? '')
    expect((await compareTeams(you as Actor, now)).map((row) => row.name)).not.toContain(team.name)
  })
})
