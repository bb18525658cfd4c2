import { beforeAll, describe, expect, it } from 'vitest'
import { findAttempt } from '../server/attempts/load-attempt'
import { database } from '../server/database'
import { importScenarios } from '../server/scenarios/import-scenarios'
import { findStandingDifferences } from '../server/standings/rebuild-standings'
import { demoPractice, withoutPart } from './demo-practice'
import { seed } from './seed'
import { seedPractice } from './seed-practice'

const now = Date.UTC(2026, 10, 21, 12)

describe('the past of the demo people', () => {
  beforeAll(async () => {
    await seed()
    await importScenarios('scenarios')
    await seedPractice(now)
  }, 120_000)

  it('is there for everybody but the one who starts today, and lies in the last six weeks', async () => {
    const runs = await database.attempt.findMany({ select: { startedAt: true, user: { select: { name: true } } } })
    expect(new Set(runs.map((run) => run.user.name))).toEqual(new Set(demoPractice.map((plan) => plan.name)))
    const days = runs.map((run) => (now - run.startedAt.getTime()) / 86_400_000)
    expect(Math.min(...days)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...days)).toBeLessThan(43)
  })

  it('was really said: each conversation plays again to its stored end', async () => {
    const runs = await database.attempt.findMany({ select: { id: true, endingId: true, eventCount: true } })
    for (const run of runs) {
      const attempt = await findAttempt(run.id)
      expect([attempt?.state.status, attempt?.state.ending, attempt?.events.length]).toEqual([
        'ended',
        run.endingId,
        run.eventCount,
      ])
    }
  }, 60_000)

  it('shows good and bad days', async () => {
    const { _min, _max } = await database.attempt.aggregate({ _min: { total: true }, _max: { total: true } })
    expect(_min.total).toBeLessThan(40)
    expect(_max.total).toBeGreaterThan(85)
  })

  it('leaves boards in step, a queue, assignments and a dispute', async () => {
    expect(await findStandingDifferences()).toEqual([])
    expect(await database.attempt.count({ where: { reviewRank: { gt: 0 } } })).toBeGreaterThan(0)
    expect(await database.assignment.count()).toBe(2)
    expect(await database.dispute.count({ where: { status: 'open' } })).toBe(1)
  })

  it('is made once', async () => {
    const before = await database.attempt.count()
    expect(await seedPractice(now)).toBe('Practice: kept as it is')
    expect(await database.attempt.count()).toBe(before)
  })
})

describe('a reply without a part', () => {
  it('loses the sentences that carry it', () => {
    expect(withoutPart("I'm so sorry. I can send a new one today.", 'apologise')).toBe('I can send a new one today.')
  })
  it('is never empty', () => expect(withoutPart("I'm so sorry.", 'apologise')).toBe("I'm so sorry."))
})
