import { beforeAll, describe, expect, it } from 'vitest'
import { gradeWith } from '@/domain/attempt/testing/grade-with'
import type { Grade } from '@/domain/grading/grade'
import type { Actor } from '../actor'
import { database } from '../database'
import { keepExample } from '../examples/keep-example'
import { exportExamples, listExamples } from '../examples/list-examples'
import { listUnreadNotices } from '../notices/list-unread'
import { listQueue } from '../review/list-queue'
import { overrideGrade } from '../review/override-grade'
import { importScenarios } from '../scenarios/import-scenarios'
import { makeFinishedAttempt } from '../testing/finished-attempt'
import { makePerson, makeTeam } from '../testing/people'
import { answerDispute } from './answer-dispute'
import { listDisputes } from './list-disputes'
import { raiseDispute } from './raise-dispute'

let tina: Actor
let grace: Actor
let author: Actor

beforeAll(async () => {
  await importScenarios('scenarios')
  const team = await makeTeam()
  tina = await makePerson({ name: 'Tina', teamIds: [team.id] })
  grace = await makePerson({ role: 'supervisor', name: 'Grace', teamIds: [team.id] })
  author = await makePerson({ role: 'author' })
})

const words = "I'm so sorry, Dana. It never came, and that was our doing."
const finding = { ruleId: 'apologise/bare', span: { start: 0, end: 5 }, effect: -1, reason: 'Stock words.' }
const harsh = (): Grade => {
  const grade = gradeWith({ apologise: 0, listen: 1 })
  return { ...grade, parts: { ...grade.parts, apologise: { ...grade.parts.apologise, findings: [finding] } } }
}
const aRun = () =>
  makeFinishedAttempt(tina, { grades: [gradeWith({ listen: 1 }), harsh()], texts: ['Hello Dana.', words] })
const aDispute = async (attemptId: string) =>
  (await raiseDispute(tina, { attemptId, seq: 2, part: 'apologise', proposedLevel: 2, reason: 'I owned it.' }))
    .disputeId
const totalOf = async (id: string) => (await database.attempt.findUniqueOrThrow({ where: { id } })).total

describe('a dispute', () => {
  it('brings the conversation to the top of the queue of its supervisor', async () => {
    const { attemptId } = await aRun()
    await aDispute(attemptId)
    const { items } = await listQueue(grace)
    expect(items.find((item) => item.attemptId === attemptId)?.reasons[0]).toEqual({ reason: 'dispute', count: 1 })
  })
  it('is raised once for a mark, by its owner only, and for another level than the one it has', async () => {
    const { attemptId } = await aRun()
    const input = { attemptId, seq: 2, part: 'apologise', proposedLevel: 2, reason: 'I owned it.' } as const
    await expect(raiseDispute(tina, { ...input, proposedLevel: 0 })).rejects.toMatchObject({ code: 'no-difference' })
    await expect(raiseDispute(grace, input)).rejects.toMatchObject({ status: 404 })
    await expect(raiseDispute(tina, { ...input, seq: 77 })).rejects.toMatchObject({ status: 422 })
    await raiseDispute(tina, input)
    await expect(raiseDispute(tina, { ...input, proposedLevel: 1 })).rejects.toMatchObject({ code: 'already-raised' })
    await raiseDispute(tina, { ...input, part: 'listen' })
  })

  it('accepted changes the mark and the total, tells the trainee, and makes a labelled example with the rule that erred', async () => {
    const { attemptId } = await aRun()
    const before = await totalOf(attemptId)
    const disputeId = await aDispute(attemptId)
    const { total } = await answerDispute(grace, {
      disputeId,
      outcome: 'accepted',
      reason: 'It is owned, with what for.',
    })
    expect(total).toBeGreaterThan(before ?? 0)
    expect(await totalOf(attemptId)).toBe(total)
    const link = `/attempts/${attemptId}/debrief`
    const told = (await listUnreadNotices(tina)).filter((notice) => notice.link === link)
    expect(told).toMatchObject([{ kind: 'dispute-answered', facts: { part: 'apologise', outcome: 'accepted' } }])
    const { examples } = await listExamples(author, 'dispute')
    const example = examples.find(({ reply }) => reply === words)
    expect(example).toMatchObject({
      source: 'dispute',
      labels: { apologise: 2, listen: 1 },
      machineLabels: { apologise: 0 },
      personParts: ['apologise'],
      ruleIds: ['apologise/bare'],
    })
    expect(example?.context.at(-1)?.role).toBe('customer')
    expect(example?.context.some(({ text }) => text === 'Hello Dana.')).toBe(true)
    expect(example?.context.some(({ text }) => text.includes(words))).toBe(false)
    await expect(answerDispute(grace, { disputeId, outcome: 'rejected', reason: 'No.' })).rejects.toMatchObject({
      status: 409,
    })
  })

  it('partly accepted takes a level in between, neither the old nor the proposed one', async () => {
    const { attemptId } = await aRun()
    const disputeId = await aDispute(attemptId)
    const partly = { disputeId, outcome: 'partly', reason: 'A stock one.' } as const
    await expect(answerDispute(grace, { ...partly, level: 2 })).rejects.toMatchObject({ code: 'not-between' })
    await expect(answerDispute(grace, { ...partly, level: 0 })).rejects.toMatchObject({ code: 'not-between' })
    expect(await answerDispute(grace, { ...partly, level: 1 })).toMatchObject({ level: 1 })
  })
  it('that asks for the next level is not answered with a worse one', async () => {
    const { attemptId } = await aRun()
    const ask = { attemptId, seq: 2, part: 'listen', proposedLevel: 2, reason: 'I heard her.' } as const
    const { disputeId } = await raiseDispute(tina, ask)
    const worse = { disputeId, outcome: 'partly', level: 0, reason: 'No.' } as const
    await expect(answerDispute(grace, worse)).rejects.toMatchObject({ code: 'not-between' })
  })

  it('rejected changes no mark and no total, and makes no example, but is answered', async () => {
    const { attemptId } = await aRun()
    const before = await totalOf(attemptId)
    const disputeId = await aDispute(attemptId)
    const { total } = await answerDispute(grace, { disputeId, outcome: 'rejected', reason: 'There is a "but".' })
    expect(total).toBe(before)
    expect(await database.gradeOverride.count({ where: { attemptId } })).toBe(0)
    expect(await database.example.count({ where: { attemptId } })).toBe(0)
    const { disputes } = await listDisputes(grace, 'answered')
    expect(disputes.find(({ id }) => id === disputeId)).toMatchObject({
      status: 'rejected',
      answer: 'There is a "but".',
    })
  })

  it('answered takes the conversation out of the queue when nothing else keeps it there', async () => {
    const { attemptId } = await aRun()
    const disputeId = await aDispute(attemptId)
    await answerDispute(grace, { disputeId, outcome: 'rejected', reason: 'No.' })
    expect((await listQueue(grace)).items.map((item) => item.attemptId)).not.toContain(attemptId)
  })

  it('is answered by the supervisor of the team only, and seen by nobody else', async () => {
    const { attemptId } = await aRun()
    const disputeId = await aDispute(attemptId)
    const other = await makeTeam()
    const stranger = await makePerson({ role: 'supervisor', teamIds: [other.id] })
    const answer = { disputeId, outcome: 'accepted', reason: 'Yes.' } as const
    for (const actor of [tina, stranger, author])
      await expect(answerDispute(actor, answer)).rejects.toMatchObject({ status: 403 })
    expect((await listDisputes(stranger, 'open')).disputes).toEqual([])
    await expect(listDisputes(author, 'open')).rejects.toMatchObject({ status: 403 })
    expect((await listDisputes(grace, 'open')).disputes.map(({ id }) => id)).toContain(disputeId)
  })
})

describe('examples', () => {
  it('are kept once for a reply, follow its marks, and name nobody', async () => {
    const { attemptId } = await aRun()
    await keepExample(grace, { attemptId, seq: 2, note: 'Note the pace.' })
    await keepExample(grace, { attemptId, seq: 2, note: '' })
    await overrideGrade(grace, { attemptId, seq: 2, part: 'solve', level: 1, reason: 'A start.' })
    const stored = await database.example.findMany({ where: { attemptId } })
    expect(stored).toHaveLength(1)
    expect(stored[0]).toMatchObject({ source: 'kept', note: 'Note the pace.' })
    expect(JSON.parse(stored[0]?.labels ?? '')).toMatchObject({ solve: 1 })
    const { examples } = await listExamples(author, 'kept')
    expect(JSON.stringify(examples)).not.toContain('Tina')
  })
  it('are exported one to a line, in the shape of the grading files', async () => {
    const file = await exportExamples(author, null)
    const lines = file
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.length).toBe(await database.example.count())
    for (const line of lines) {
      expect(Object.keys(line)).toEqual(['id', 'context', 'facts', 'policy', 'reply', 'labels'])
      expect(Object.keys(line.labels)).toEqual(['calm', 'listen', 'restate', 'apologise', 'solve'])
      expect(line.facts.length).toBeGreaterThan(0)
      expect(line.policy.every((rule: unknown) => typeof rule === 'string')).toBe(true)
    }
    await expect(exportExamples(tina, null)).rejects.toMatchObject({ status: 403 })
    await expect(listExamples(tina, null)).rejects.toMatchObject({ status: 403 })
  })
})
