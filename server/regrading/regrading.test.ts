import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { gradeWith } from '@/domain/attempt/testing/grade-with'
import type { Grader } from '@/domain/review/regrade'
import type { Actor } from '../actor'
import { requireDebrief } from '../attempts/require-debrief'
import { database } from '../database'
import { requireAttemptReview } from '../review/list-marks'
import { overrideGrade, undoOverride } from '../review/override-grade'
import { importScenarios } from '../scenarios/import-scenarios'
import { expectedStandings } from '../standings/refresh-standings'
import { makeFinishedAttempt } from '../testing/finished-attempt'
import { makePerson, makeTeam } from '../testing/people'
import { applyPreview, dropPreview, listChanges, requireJob, startPreview } from './regrade-job'
import { workOnJob } from './work-on-job'

let ruth: Actor
let grace: Actor
let tina: Actor

/** A grader that hears everything. */
const next: Grader = { version: 'next-grader', grade: () => gradeWith({ listen: 2 }) }
const same: Grader = {
  version: 'same-grader',
  grade: (reply) => (reply === 'Keen' ? gradeWith({ listen: 2 }) : gradeWith({ listen: 1 })),
}

beforeAll(async () => {
  await importScenarios('scenarios')
  const team = await makeTeam()
  ruth = await makePerson({ role: 'admin', name: 'Ruth' })
  grace = await makePerson({ role: 'supervisor', teamIds: [team.id] })
  tina = await makePerson({ name: 'Tina', teamIds: [team.id] })
})
beforeEach(async () => {
  await database.attempt.deleteMany()
  await database.regradeJob.deleteMany()
})

const aRun = (owner = tina) => makeFinishedAttempt(owner, { grades: [gradeWith({ listen: 1 })] })
const rowOf = (id: string) => database.attempt.findUniqueOrThrow({ where: { id } })
const finish = (jobId: string, grader = next) => workOnJob(jobId, { budgetMs: 10_000, grader })
async function previewed(grader = next) {
  const { jobId } = await startPreview(ruth, grader)
  await finish(jobId, grader)
  return jobId
}

describe('a preview', () => {
  it('says who changes, what and by how much, and changes nothing', async () => {
    const { attemptId } = await aRun()
    const before = await rowOf(attemptId)
    const jobId = await previewed()
    expect(await requireJob(ruth, jobId)).toMatchObject({ status: 'previewed', done: 1, total: 1, changed: 1 })
    const { changes } = await listChanges(ruth, jobId)
    expect(changes[0]).toMatchObject({
      attemptId,
      trainee: 'Tina',
      beforeTotal: before.total,
      marks: [{ seq: 1, part: 'listen', from: 1, to: 2, overridden: false }],
      parts: [{ part: 'listen', from: 50, to: 100 }],
    })
    expect(changes[0]?.afterTotal).toBeGreaterThan(before.total ?? 0)
    expect(await rowOf(attemptId)).toEqual(before)
    expect(await database.gradeRevision.count()).toBe(0)
  })
  it('by a grader that agrees lists nothing', async () => {
    await aRun()
    const jobId = await previewed(same)
    expect(await requireJob(ruth, jobId)).toMatchObject({ status: 'previewed', done: 1, changed: 0 })
    expect((await listChanges(ruth, jobId)).changes).toEqual([])
  })
  it('goes on where it stopped, whoever calls, and counts every conversation once', async () => {
    for (let n = 0; n < 45; n++) await aRun()
    const { jobId } = await startPreview(ruth, next)
    await workOnJob(jobId, { budgetMs: 1, grader: next })
    const partly = await requireJob(ruth, jobId)
    expect(partly.status).toBe('previewing')
    expect(partly.done).toBeGreaterThan(0)
    expect(partly.done).toBeLessThan(45)
    await finish(jobId)
    expect(await requireJob(ruth, jobId)).toMatchObject({ status: 'previewed', done: 45, changed: 45 })
  })
  it('is worked on by one at a time, and taken over when that one went silent', async () => {
    await aRun()
    const { jobId } = await startPreview(ruth, next)
    const until = new Date(Date.now() + 60_000)
    await database.regradeJob.update({ where: { id: jobId }, data: { leaseUntil: until } })
    await finish(jobId)
    expect((await requireJob(ruth, jobId)).done).toBe(0)
    await database.regradeJob.update({ where: { id: jobId }, data: { leaseUntil: new Date(Date.now() - 1) } })
    await finish(jobId)
    expect((await requireJob(ruth, jobId)).status).toBe('previewed')
  })
  it('is for administrators', async () => {
    for (const actor of [grace, tina, await makePerson({ role: 'author' })])
      await expect(startPreview(actor, next)).rejects.toMatchObject({ status: 403 })
    const jobId = await previewed()
    await expect(applyPreview(grace, jobId, next)).rejects.toMatchObject({ status: 403 })
    await expect(listChanges(grace, jobId)).rejects.toMatchObject({ status: 403 })
    await expect(requireJob(ruth, 'none')).rejects.toMatchObject({ status: 404 })
  })
  it('is refused while another runs, and can be stopped', async () => {
    const { jobId } = await startPreview(ruth, next)
    await expect(startPreview(ruth, next)).rejects.toMatchObject({ code: 'already-running' })
    await dropPreview(ruth, jobId)
    await finish(jobId)
    expect((await requireJob(ruth, jobId)).status).toBe('dropped')
    await startPreview(ruth, next)
  })
})

describe('applying it', () => {
  it('writes new grades beside the old ones; totals, board, debrief and log follow', async () => {
    const { attemptId } = await aRun()
    const event = await database.attemptEvent.findFirst({ where: { attemptId, seq: 1 } })
    const jobId = await previewed()
    const [change] = (await listChanges(ruth, jobId)).changes
    await applyPreview(ruth, jobId, next)
    await finish(jobId)
    expect(await requireJob(ruth, jobId)).toMatchObject({ status: 'applied', done: 1, total: 1 })
    const row = await rowOf(attemptId)
    expect(row).toMatchObject({ total: change?.afterTotal, listen: 100, graderVersion: 'next-grader' })
    expect(await database.attemptEvent.findFirst({ where: { attemptId, seq: 1 } })).toEqual(event)
    expect(await database.gradeRevision.findMany({ where: { attemptId } })).toMatchObject([
      { seq: 1, number: 1, jobId },
    ])
    const debrief = await requireDebrief(tina, attemptId)
    expect(Math.round(debrief.score.total)).toBe(row.total)
    expect(debrief.turns[0]?.receipt?.parts.listen.level).toBe(2)
    const stored = await database.standing.findMany({
      where: { userId: tina.userId },
      select: { board: true, period: true, value: true },
    })
    expect(stored).toHaveLength(3)
    expect(stored).toEqual(expect.arrayContaining([...(await expectedStandings(database, tina.userId))]))
    expect(await database.auditEntry.count({ where: { subjectId: attemptId, action: 'grade.regraded' } })).toBe(1)
    expect(await previewed().then((again) => requireJob(ruth, again))).toMatchObject({ changed: 0 })
  })
  it('keeps every earlier grade for whoever reviews, with the grader that gave it', async () => {
    const { attemptId } = await aRun()
    for (const grader of [next, same]) {
      const jobId = await previewed(grader)
      await applyPreview(ruth, jobId, grader)
      await finish(jobId, grader)
    }
    const { earlier, machine } = await requireAttemptReview(ruth, attemptId)
    expect(earlier[1]?.map(({ levels }) => levels.listen)).toEqual([1, 2])
    expect(earlier[1]?.[0]?.grader).toBe('test-grader')
    expect(machine[1]?.listen).toBe(1)
  })
  it("never touches a person's mark, and shows beforehand where one stands", async () => {
    const { attemptId } = await aRun()
    const mark = { attemptId, seq: 1, part: 'listen', level: 0, reason: 'Not heard.' } as const
    const { overrideId, total } = await overrideGrade(grace, mark)
    const jobId = await previewed()
    const [change] = (await listChanges(ruth, jobId)).changes
    expect(change?.marks).toMatchObject([{ part: 'listen', overridden: true }])
    expect(change?.afterTotal).toBe(total)
    await applyPreview(ruth, jobId, next)
    await finish(jobId)
    expect(await rowOf(attemptId)).toMatchObject({ total, listen: 0 })
    await undoOverride(grace, overrideId)
    expect(await rowOf(attemptId)).toMatchObject({ listen: 100 })
  })
  it('counts a mark that was made between preview and application', async () => {
    const { attemptId } = await aRun()
    const jobId = await previewed()
    await overrideGrade(grace, { attemptId, seq: 1, part: 'listen', level: 0, reason: 'Not heard.' })
    await applyPreview(ruth, jobId, next)
    await finish(jobId)
    const row = await rowOf(attemptId)
    expect(row.listen).toBe(0)
    expect((await listChanges(ruth, jobId)).changes[0]?.afterTotal).toBe(row.total)
  })
  it('with a grader that is no longer the one of the preview is refused, and stops when it changes midway', async () => {
    await aRun()
    const jobId = await previewed()
    await expect(applyPreview(ruth, jobId, same)).rejects.toMatchObject({ code: 'outdated' })
    await applyPreview(ruth, jobId, next)
    await finish(jobId, same)
    expect(await requireJob(ruth, jobId)).toMatchObject({ status: 'dropped', done: 0 })
    expect(await database.gradeRevision.count()).toBe(0)
  })
  it('twice is refused, and an erased conversation in between is passed over', async () => {
    const { attemptId } = await aRun()
    const jobId = await previewed()
    await database.attempt.delete({ where: { id: attemptId } })
    await applyPreview(ruth, jobId, next)
    await finish(jobId)
    expect((await requireJob(ruth, jobId)).status).toBe('applied')
    await expect(applyPreview(ruth, jobId, next)).rejects.toMatchObject({ code: 'not-previewed' })
  })
})
