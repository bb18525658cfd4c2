import { beforeAll, describe, expect, it } from 'vitest'
import { gradeWith } from '@/domain/attempt/testing/grade-with'
import type { Actor } from '../actor'
import { requireDebrief } from '../attempts/require-debrief'
import { database } from '../database'
import { listUnreadNotices } from '../notices/list-unread'
import { importScenarios } from '../scenarios/import-scenarios'
import { expectedStandings } from '../standings/refresh-standings'
import { makeFinishedAttempt } from '../testing/finished-attempt'
import { makePerson, makeTeam } from '../testing/people'
import { addComment } from './add-comment'
import { answerMark } from './answer-mark'
import { requireAttemptReview } from './list-marks'
import { overrideGrade, undoOverride } from './override-grade'
import { requireReview } from './require-review'
import { suggestCustomer } from './suggest-customer'

let tina: Actor
let grace: Actor

beforeAll(async () => {
  await importScenarios('scenarios')
  const team = await makeTeam()
  tina = await makePerson({ name: 'Tina Trainee', teamIds: [team.id] })
  grace = await makePerson({ name: 'Grace', role: 'supervisor', teamIds: [team.id] })
})

const aRun = () => makeFinishedAttempt(tina, { grades: [gradeWith({ listen: 1 }), gradeWith({ solve: 1 })] })
const columnsOf = (id: string) =>
  database.attempt.findUniqueOrThrow({
    where: { id },
    select: { total: true, machineTotal: true, listen: true, apologise: true },
  })
const standingsOf = async (userId: string) =>
  (await database.standing.findMany({ where: { userId }, select: { board: true, period: true, value: true } }))
    .map(({ board, period, value }) => `${board} ${period} ${value}`)
    .sort()
const rebuilt = async (userId: string) =>
  (await expectedStandings(database, userId)).map(({ board, period, value }) => `${board} ${period} ${value}`).sort()

describe("a supervisor's mark", () => {
  it('moves the total, the part and the board with it, and leaves what the machine said where it was', async () => {
    const { attemptId } = await aRun()
    const before = await columnsOf(attemptId)
    const { total } = await overrideGrade(grace, {
      attemptId,
      seq: 1,
      part: 'apologise',
      level: 2,
      reason: 'She owned it.',
    })
    const after = await columnsOf(attemptId)
    expect(after.apologise).toBeGreaterThan(before.apologise ?? 0)
    expect(after.total).toBe(total)
    expect(total).toBeGreaterThan(before.total ?? 0)
    expect(after.machineTotal).toBe(before.machineTotal)
    expect(await standingsOf(tina.userId)).toEqual(await rebuilt(tina.userId))
    expect(await standingsOf(tina.userId)).not.toEqual([])
  })

  it('is in the score of the debrief, beside the grade of the machine, with its reason', async () => {
    const { attemptId } = await aRun()
    await overrideGrade(grace, { attemptId, seq: 1, part: 'listen', level: 2, reason: 'The question was apt.' })
    const debrief = await requireDebrief(tina, attemptId)
    expect(Math.round(debrief.score.total)).toBe((await columnsOf(attemptId)).total)
    expect(debrief.turns[0]?.receipt?.parts.listen.level).toBe(1)
    const { marks } = await requireAttemptReview(tina, attemptId)
    expect(marks).toMatchObject([
      { seq: 1, part: 'listen', machineLevel: 1, level: 2, reason: 'The question was apt.', by: 'Grace', answer: null },
    ])
  })

  it('taken back leaves everything as it was, and stays on record', async () => {
    const { attemptId } = await aRun()
    const before = await columnsOf(attemptId)
    const { overrideId } = await overrideGrade(grace, { attemptId, seq: 1, part: 'listen', level: 2, reason: 'Apt.' })
    await undoOverride(grace, overrideId)
    expect(await columnsOf(attemptId)).toEqual(before)
    expect(await standingsOf(tina.userId)).toEqual(await rebuilt(tina.userId))
    expect(await database.gradeOverride.count({ where: { attemptId, undoneAt: { not: null } } })).toBe(1)
    expect((await requireAttemptReview(tina, attemptId)).marks).toEqual([])
    await expect(undoOverride(grace, overrideId)).rejects.toMatchObject({ status: 409 })
  })

  it('put on top of another counts, and taken back uncovers it', async () => {
    const { attemptId } = await aRun()
    const mark = { attemptId, seq: 1, part: 'listen', reason: 'Because.' } as const
    const first = await overrideGrade(grace, { ...mark, level: 2 })
    const second = await overrideGrade(grace, { ...mark, level: 0 })
    expect(second.total).toBeLessThan(first.total)
    expect((await undoOverride(grace, second.overrideId)).total).toBe(first.total)
  })

  it('is logged by ids and levels, without anybody’s words', async () => {
    const { attemptId } = await aRun()
    await overrideGrade(grace, { attemptId, seq: 2, part: 'solve', level: 2, reason: 'Said when.' })
    const [entry] = await database.auditEntry.findMany({ where: { subjectId: attemptId, action: 'grade.overridden' } })
    expect(entry).toMatchObject({
      actorId: grace.userId,
      before: JSON.stringify({ seq: 2, part: 'solve', level: 1 }),
      after: JSON.stringify({ seq: 2, part: 'solve', level: 2 }),
    })
  })

  it('that changes something needs a reason; one that agrees does not, and is no news', async () => {
    const { attemptId } = await aRun()
    const mark = { attemptId, seq: 1, part: 'listen', reason: ' ' } as const
    await expect(overrideGrade(grace, { ...mark, level: 2 })).rejects.toMatchObject({ code: 'reason-missing' })
    await overrideGrade(grace, { ...mark, level: 1 })
    const link = `/attempts/${attemptId}/debrief`
    expect((await listUnreadNotices(tina)).filter((notice) => notice.link === link)).toEqual([])
    await expect(overrideGrade(grace, { ...mark, level: 1 })).rejects.toMatchObject({ code: 'no-change' })
  })

  it('on a turn that was never graded is refused', async () => {
    const { attemptId } = await aRun()
    const mark = { attemptId, seq: 99, part: 'calm', level: 0, reason: 'No.' } as const
    await expect(overrideGrade(grace, mark)).rejects.toMatchObject({ status: 422 })
  })

  it('by two people at the same moment counts both', async () => {
    const { attemptId } = await aRun()
    const ruth = await makePerson({ role: 'admin' })
    await Promise.all([
      overrideGrade(grace, { attemptId, seq: 1, part: 'apologise', level: 2, reason: 'Owned.' }),
      overrideGrade(ruth, { attemptId, seq: 1, part: 'listen', level: 2, reason: 'Heard.' }),
    ])
    expect((await columnsOf(attemptId)).total).toBe(Math.round((await requireDebrief(tina, attemptId)).score.total))
  })
})

describe('who may mark', () => {
  it('is the supervisor of the team and an administrator, and nobody else, not even the owner', async () => {
    const { attemptId } = await aRun()
    const mark = { attemptId, seq: 1, part: 'calm', level: 1, reason: 'Curt.' } as const
    const other = await makeTeam()
    const stranger = await makePerson({ role: 'supervisor', teamIds: [other.id] })
    for (const actor of [tina, stranger, await makePerson({ role: 'author' }), await makePerson()]) {
      await expect(overrideGrade(actor, mark)).rejects.toMatchObject({ status: 403 })
      await expect(requireReview(actor, attemptId)).rejects.toMatchObject({ status: 403 })
      await expect(addComment(actor, { attemptId, seq: null, text: 'Hm.' })).rejects.toMatchObject({ status: 403 })
    }
    await overrideGrade(await makePerson({ role: 'admin' }), mark)
    await expect(overrideGrade(grace, { ...mark, attemptId: 'none' })).rejects.toMatchObject({ status: 404 })
  })
  it('is not a supervisor whose own conversation it is', async () => {
    const { attemptId } = await makeFinishedAttempt(grace, { grades: [gradeWith()] })
    const mark = { attemptId, seq: 1, part: 'calm', level: 1, reason: 'Me.' } as const
    await expect(overrideGrade(grace, mark)).rejects.toMatchObject({ status: 403 })
  })
  it('does not hide from a stranger more than the debrief does', async () => {
    const { attemptId } = await aRun()
    await expect(requireAttemptReview(await makePerson(), attemptId)).rejects.toMatchObject({ status: 404 })
  })
})

describe('the trainee', () => {
  it('is told once of a review, however many marks it changes', async () => {
    const { attemptId } = await aRun()
    await overrideGrade(grace, { attemptId, seq: 1, part: 'listen', level: 2, reason: 'Apt.' })
    await overrideGrade(grace, { attemptId, seq: 1, part: 'calm', level: 1, reason: 'Curt.' })
    await addComment(grace, { attemptId, seq: 2, text: 'Say when.' })
    const link = `/attempts/${attemptId}/debrief`
    const told = (await listUnreadNotices(tina)).filter((notice) => notice.link === link)
    expect(told).toMatchObject([{ kind: 'reviewed', facts: { by: 'Grace' } }])
  })
  it('answers a changed mark once, and the reviewer reads it', async () => {
    const { attemptId } = await aRun()
    const { overrideId } = await overrideGrade(grace, { attemptId, seq: 1, part: 'calm', level: 1, reason: 'Curt.' })
    await answerMark(tina, overrideId, 'I was in a hurry.')
    await expect(answerMark(tina, overrideId, 'And tired.')).rejects.toMatchObject({ code: 'answered' })
    await expect(answerMark(grace, overrideId, 'Mine')).rejects.toMatchObject({ status: 404 })
    const { review } = await requireReview(grace, attemptId)
    expect(review.marks[0]?.answer).toBe('I was in a hurry.')
  })
  it('is told whom to practise with next', async () => {
    const { attemptId } = await aRun()
    await suggestCustomer(grace, { attemptId, scenarioId: 'late-present' })
    expect((await listUnreadNotices(tina))[0]).toMatchObject({ kind: 'suggested', link: '/library/late-present' })
    await expect(suggestCustomer(grace, { attemptId, scenarioId: 'nobody' })).rejects.toMatchObject({ status: 404 })
  })
})
