import { beforeAll, describe, expect, it } from 'vitest'
import { gradeWith } from '@/domain/attempt/testing/grade-with'
import type { Grade } from '@/domain/grading/grade'
import type { Actor } from '../actor'
import { database } from '../database'
import { raiseDispute } from '../disputes/raise-dispute'
import { importScenarios } from '../scenarios/import-scenarios'
import { makeFinishedAttempt } from '../testing/finished-attempt'
import { makePerson, makeTeam } from '../testing/people'
import { claimMinutes, claimReview, releaseReview } from './claim'
import { finishReview } from './finish-review'
import { countQueue, everything, findNextInQueue, listQueue } from './list-queue'

const unsure = (grade: Grade): Grade => {
  const { listen, restate, apologise } = grade.parts
  const doubt = { listen: { ...listen, unsure: true }, restate: { ...restate, unsure: true } }
  return { ...grade, parts: { ...grade.parts, ...doubt, apologise: { ...apologise, unsure: true } } }
}
const plain = { grades: [gradeWith({ listen: 1 })], seed: 1 }
const idsOf = async (actor: Actor, filter = everything) =>
  (await listQueue(actor, filter)).items.map(({ attemptId }) => attemptId)

async function aTeam() {
  const team = await makeTeam()
  const tina = await makePerson({ name: 'Tina', teamIds: [team.id] })
  const grace = await makePerson({ role: 'supervisor', name: 'Grace', teamIds: [team.id] })
  const sam = await makePerson({ role: 'supervisor', name: 'Sam', teamIds: [team.id] })
  return { team, tina, grace, sam }
}

beforeAll(async () => void (await importScenarios('scenarios')))

describe('the queue', () => {
  it('has disputes first, then doubt, critical flags, assessments and the sample, and says why', async () => {
    const { tina, grace } = await aTeam()
    const make = async (wanted: Parameters<typeof makeFinishedAttempt>[1]) =>
      (await makeFinishedAttempt(tina, wanted)).attemptId
    // Seed 9 is drawn for the sample, seed 1 is not.
    let sampled = 0
    for (let seed = 2; sampled === 0; seed++) {
      const id = await make({ ...plain, seed })
      const { reviewRank } = await database.attempt.findUniqueOrThrow({ where: { id } })
      if (reviewRank > 0) sampled = seed
      await database.attempt.delete({ where: { id } })
    }
    const sample = await make({ ...plain, seed: sampled })
    const assessment = await make({ ...plain, mode: 'assessment' })
    const critical = await make({ grades: [gradeWith({ calm: 0, flags: ['insults'] })], seed: 1 })
    const doubt = await make({ grades: [unsure(gradeWith())], seed: 1 })
    const disputed = await make(plain)
    const unremarkable = await make(plain)
    await raiseDispute(tina, { attemptId: disputed, seq: 1, part: 'solve', proposedLevel: 1, reason: 'I offered.' })

    expect(await idsOf(grace)).toEqual([disputed, doubt, critical, assessment, sample])
    expect(await idsOf(grace)).not.toContain(unremarkable)
    const { items } = await listQueue(grace)
    expect(items.map(({ reasons }) => reasons[0]?.reason)).toEqual([
      'dispute',
      'unsure',
      'critical',
      'assessment',
      'sample',
    ])
    expect(items[2]?.reasons[0]).toEqual({ reason: 'critical', flags: ['insults'] })
    expect(await idsOf(grace, { ...everything, reason: 'critical' })).toEqual([critical])
    expect(await countQueue(grace)).toEqual({ count: 5, more: false })
  })

  it('shows a supervisor their own teams, an administrator all, and nobody their own conversation', async () => {
    const one = await aTeam()
    const other = await aTeam()
    const wanted = { ...plain, mode: 'assessment' as const }
    const mine = (await makeFinishedAttempt(one.tina, wanted)).attemptId
    const theirs = (await makeFinishedAttempt(other.tina, wanted)).attemptId
    const ruth = await makePerson({ role: 'admin' })
    const own = (await makeFinishedAttempt(ruth, wanted)).attemptId
    expect(await idsOf(one.grace)).toEqual([mine])
    expect(await idsOf(one.grace, { ...everything, teamId: other.team.id })).toEqual([])
    const seen = await idsOf(ruth)
    expect(seen).toEqual(expect.arrayContaining([mine, theirs]))
    expect(seen).not.toContain(own)
    expect(await idsOf(ruth, { ...everything, teamId: other.team.id })).toEqual([theirs])
    await expect(listQueue(one.tina)).rejects.toMatchObject({ status: 403 })
    await expect(countQueue(one.tina)).rejects.toMatchObject({ status: 403 })
    await expect(findNextInQueue(one.tina, mine)).rejects.toMatchObject({ status: 403 })
  })

  it('goes on page by page without leaving anybody out, also where many share a rank and a time', async () => {
    const { tina, grace } = await aTeam()
    const endedAt = new Date('2026-11-20T10:00:00Z')
    const all = new Set<string>()
    for (let n = 0; n < 28; n++)
      all.add((await makeFinishedAttempt(tina, { ...plain, mode: 'assessment', endedAt })).attemptId)
    const first = await listQueue(grace)
    const second = await listQueue(grace, everything, first.next)
    const seen = [...first.items, ...second.items].map(({ attemptId }) => attemptId)
    expect(first.items).toHaveLength(25)
    expect(seen).toHaveLength(28)
    expect(new Set(seen)).toEqual(all)
    expect(second.next).toBeNull()
  })
})

describe('a claim', () => {
  it('keeps others from doing the same work, until it is given back or has run out', async () => {
    const { tina, grace, sam } = await aTeam()
    const { attemptId } = await makeFinishedAttempt(tina, { ...plain, mode: 'assessment' })
    await claimReview(grace, attemptId)
    await expect(claimReview(sam, attemptId)).rejects.toMatchObject({ code: 'claimed' })
    expect(await idsOf(sam)).toEqual([])
    expect(await idsOf(grace)).toEqual([attemptId])
    expect((await listQueue(sam, { ...everything, claimed: true })).items[0]?.claim).toBe('other')
    await releaseReview(sam, attemptId)
    expect(await idsOf(sam)).toEqual([])
    await releaseReview(grace, attemptId)
    await claimReview(sam, attemptId)
    const long = new Date(Date.now() - (claimMinutes + 1) * 60_000)
    await database.attempt.update({ where: { id: attemptId }, data: { claimedAt: long } })
    expect(await idsOf(grace)).toEqual([attemptId])
    await claimReview(grace, attemptId)
  })
  it('of two at the same moment goes to one', async () => {
    const { tina, grace, sam } = await aTeam()
    const { attemptId } = await makeFinishedAttempt(tina, plain)
    const both = await Promise.allSettled([claimReview(grace, attemptId), claimReview(sam, attemptId)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})

describe('a finished review', () => {
  it('leaves the queue and hands over the next one', async () => {
    const { tina, grace } = await aTeam()
    const wanted = { ...plain, mode: 'assessment' as const }
    const { attemptId } = await makeFinishedAttempt(tina, wanted)
    const other = (await makeFinishedAttempt(tina, wanted)).attemptId
    expect(await finishReview(grace, attemptId)).toEqual({ next: other })
    expect(await idsOf(grace)).toEqual([other])
    expect(await finishReview(grace, other)).toEqual({ next: null })
  })
  it('is not finished while a dispute is open, and comes back with a new one', async () => {
    const { tina, grace } = await aTeam()
    const { attemptId } = await makeFinishedAttempt(tina, { ...plain, mode: 'assessment' })
    await finishReview(grace, attemptId)
    await raiseDispute(tina, { attemptId, seq: 1, part: 'calm', proposedLevel: 1, reason: 'Too kind.' })
    expect((await listQueue(grace)).items[0]?.reasons).toEqual([{ reason: 'dispute', count: 1 }])
    await expect(finishReview(grace, attemptId)).rejects.toMatchObject({ code: 'open-dispute' })
  })
})
