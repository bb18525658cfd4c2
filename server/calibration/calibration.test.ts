import { beforeAll, describe, expect, it } from 'vitest'
import { gradeWith } from '@/domain/attempt/testing/grade-with'
import { type Level, parts } from '@/domain/grading/grade'
import { checkFirstMarks } from '@/domain/review/first-marks'
import { knownAnswers } from '@/domain/review/known-answers'
import type { Actor } from '../actor'
import { database } from '../database'
import { importScenarios } from '../scenarios/import-scenarios'
import { makeFinishedAttempt } from '../testing/finished-attempt'
import { makePerson, makeTeam } from '../testing/people'
import { findFirstMarks, hasPassedFirstMarks, listFirstReplies, saveFirstMarks } from './first-marks'
import { closeRound, listRounds } from './list-rounds'
import { handInMarks, markReply } from './mark-reply'
import { openRound, roundOptions } from './open-round'
import { requireResults } from './require-results'
import { requireSheet } from './require-sheet'

let grace: Actor
let sam: Actor
let ruth: Actor
let tina: Actor

beforeAll(async () => {
  await importScenarios('scenarios')
  const team = await makeTeam()
  tina = await makePerson({ name: 'Tina Trainee', teamIds: [team.id] })
  grace = await makePerson({ role: 'supervisor', name: 'Grace', teamIds: [team.id] })
  sam = await makePerson({ role: 'supervisor', name: 'Sam', teamIds: [team.id] })
  ruth = await makePerson({ role: 'admin', name: 'Ruth' })
  for (const reviewer of [grace, sam, ruth])
    await saveFirstMarks(
      reviewer,
      answered((level) => level),
    )
  for (let n = 0; n < 6; n++)
    await makeFinishedAttempt(tina, {
      grades: [gradeWith({ listen: (n % 3) as Level, solve: 1 }), gradeWith({ listen: 2 })],
      texts: [`First of ${n}`, `Second of ${n}`],
    })
})

/** The set with known answers, marked by changing each known level into another. */
const answered = (levelOf: (known: Level) => Level) =>
  Object.fromEntries(
    knownAnswers.map(({ id, labels }) => [
      id,
      {
        calm: levelOf(labels.calm),
        listen: levelOf(labels.listen),
        restate: levelOf(labels.restate),
        apologise: levelOf(labels.apologise),
        solve: levelOf(labels.solve),
      },
    ]),
  )

const open = (raters: Actor[], replies = 6) =>
  openRound(grace, { title: 'November', raterIds: raters.map(({ userId }) => userId), choice: { replies } })

async function markAll(actor: Actor, roundId: string, levelOf: (position: number, part: number) => Level) {
  const { items } = await requireSheet(actor, roundId)
  for (const { itemId, position } of items)
    for (const [index, part] of parts.entries())
      await markReply(actor, { roundId, itemId, part, level: levelOf(position, index) })
  await handInMarks(actor, roundId)
}

describe('marking in a round', () => {
  it('is blind: no name, no mark of the machine or of others, and nothing that came after the reply', async () => {
    const { roundId } = await open([grace, sam])
    await markAll(sam, roundId, () => 2)
    const sheet = await requireSheet(grace, roundId)
    const sent = JSON.stringify(sheet)
    expect(sheet.items.every(({ marks }) => Object.keys(marks).length === 0)).toBe(true)
    for (const secret of ['Tina', 'machine', 'Sam', 'confidence']) expect(sent).not.toContain(secret)
    for (const { moment, reply } of sheet.items) {
      expect(moment.context.at(-1)?.role).toBe('customer')
      expect(moment.context.map(({ text }) => text)).not.toContain(reply)
    }
  })
  it('shows nobody the results before they have handed in their own, administrators included', async () => {
    const { roundId } = await open([grace, sam, ruth])
    await markAll(sam, roundId, () => 1)
    await expect(requireResults(grace, roundId)).rejects.toMatchObject({ status: 403 })
    await expect(requireResults(ruth, roundId)).rejects.toMatchObject({ status: 403 })
    expect((await requireResults(sam, roundId)).people.filter(({ isFinished }) => isFinished)).toHaveLength(1)
    const listed = (await listRounds(ruth)).find(({ id }) => id === roundId)
    expect(listed).toMatchObject({ todo: true, summary: null })
  })
  it('is handed in complete, once, and never changed afterwards', async () => {
    const { roundId } = await open([grace, sam], 1)
    await expect(handInMarks(sam, roundId)).rejects.toMatchObject({ code: 'marks-missing' })
    const [item] = (await requireSheet(sam, roundId)).items
    const mark = { roundId, itemId: item?.itemId ?? '', part: 'calm', level: 1 } as const
    await markReply(sam, mark)
    await markReply(sam, { ...mark, level: 2 })
    expect((await requireSheet(sam, roundId)).items[0]?.marks).toEqual({ calm: 2 })
    await markAll(sam, roundId, () => 0)
    await expect(markReply(sam, mark)).rejects.toMatchObject({ code: 'finished' })
  })
  it('is for its raters; others learn nothing of it', async () => {
    const { roundId } = await open([sam, ruth], 1)
    const stranger = await makePerson({ role: 'supervisor' })
    await expect(requireSheet(stranger, roundId)).rejects.toMatchObject({ status: 403 })
    await expect(requireSheet(tina, roundId)).rejects.toMatchObject({ status: 403 })
    await expect(requireSheet(sam, 'none')).rejects.toMatchObject({ status: 404 })
    const [item] = (await requireSheet(sam, roundId)).items
    const mark = { roundId, itemId: item?.itemId ?? '', part: 'calm', level: 1 } as const
    await expect(markReply(grace, mark)).rejects.toMatchObject({ status: 403 })
    await expect(markReply(sam, { ...mark, itemId: 'other' })).rejects.toMatchObject({ status: 404 })
    expect((await listRounds(stranger)).map(({ id }) => id)).not.toContain(roundId)
    await expect(listRounds(tina)).rejects.toMatchObject({ status: 403 })
  })
})

describe('the results of a round', () => {
  it('compare everybody with everybody and with the machine, part by part', async () => {
    const { roundId } = await open([grace, sam, ruth], 12)
    const steady = (position: number) => (position % 3) as Level
    await markAll(grace, roundId, steady)
    await markAll(sam, roundId, steady)
    await markAll(ruth, roundId, (position) => Math.max(0, steady(position) - 1) as Level)
    const { results, people } = await requireResults(grace, roundId)
    expect(people).toHaveLength(3)
    expect(results.parts.map(({ part }) => part)).toEqual([...parts])
    for (const { between, withMachine, severity } of results.parts) {
      expect(between).toHaveLength(3)
      expect(withMachine).toHaveLength(3)
      expect(between.every(({ count }) => count === 12)).toBe(true)
      const agreeing = between.find(({ first, second }) => first !== ruth.userId && second !== ruth.userId)
      expect(agreeing).toMatchObject({ kappa: 1, exact: 1 })
      expect(severity.find(({ rater }) => rater === ruth.userId)).toMatchObject({ habit: 'harsh' })
      expect(severity.find(({ rater }) => rater === sam.userId)).toMatchObject({ mean: 0 })
    }
    expect(results.disagreements.length).toBeGreaterThan(0)
    expect(results.disagreements[0]?.consensus.how).toBe('majority')
    expect(await requireResults(sam, roundId)).toMatchObject({ results: JSON.parse(JSON.stringify(results)) })
    const summary = (await listRounds(grace)).find(({ id }) => id === roundId)?.summary
    expect(summary?.map(({ part }) => part)).toEqual([...parts])
    expect(summary?.[0]?.people).toBeLessThan(1)
  })
  it('may be read without those who never handed in once the round is closed', async () => {
    const { roundId } = await open([grace, sam], 2)
    await markAll(sam, roundId, () => 2)
    await expect(closeRound(sam, roundId)).rejects.toMatchObject({ status: 403 })
    await closeRound(grace, roundId)
    await expect(closeRound(grace, roundId)).rejects.toMatchObject({ status: 409 })
    expect((await requireResults(grace, roundId)).results.parts[0]?.between).toEqual([])
    const [item] = (await requireSheet(grace, roundId)).items
    const late = { roundId, itemId: item?.itemId ?? '', part: 'calm', level: 1 } as const
    await expect(markReply(grace, late)).rejects.toMatchObject({ code: 'closed' })
  })
})

describe('opening a round', () => {
  it('takes two or more people who may review, and nobody marks their own conversation', async () => {
    await expect(open([grace])).rejects.toMatchObject({ code: 'raters' })
    await expect(open([grace, tina])).rejects.toMatchObject({ code: 'raters' })
    await expect(openRound(tina, { title: 'x', raterIds: [], choice: { replies: 1 } })).rejects.toMatchObject({
      status: 403,
    })
    const own = await makeFinishedAttempt(sam, { grades: [gradeWith()], texts: ['Of Sam'] })
    const chosen = { title: 'x', raterIds: [grace.userId, sam.userId], choice: { attemptIds: [own.attemptId] } }
    await expect(openRound(ruth, chosen)).rejects.toMatchObject({ code: 'not-possible' })
  })
  it('offers recent conversations without names, and people with whether they have marked the first set', async () => {
    const { people, conversations } = await roundOptions(grace)
    expect(people.map(({ name }) => name)).toEqual(expect.arrayContaining(['Grace', 'Sam', 'Ruth']))
    expect(conversations.length).toBeGreaterThan(5)
    expect(JSON.stringify(conversations)).not.toContain('Tina')
    await expect(roundOptions(tina)).rejects.toMatchObject({ status: 403 })
  })
})

describe('the set with known answers', () => {
  it('is shown without its answers', () => {
    const sent = JSON.stringify(listFirstReplies(grace))
    expect(sent).not.toContain('labels')
    for (const { because } of knownAnswers) expect(sent).not.toContain(because)
    expect(() => listFirstReplies(tina)).toThrow('Only supervisors')
  })
  it('is passed with the known marks, and not with all twos', async () => {
    const newcomer = await makePerson({ role: 'supervisor' })
    const allTwos = answered(() => 2)
    const known = answered((level) => level)
    expect(await findFirstMarks(newcomer)).toBeNull()
    expect(await saveFirstMarks(newcomer, allTwos)).toMatchObject({ passed: false })
    expect(await hasPassedFirstMarks(newcomer)).toBe(false)
    expect(await saveFirstMarks(newcomer, known)).toEqual({ exact: 100, passed: true })
    expect(await hasPassedFirstMarks(newcomer)).toBe(true)
    expect(await database.firstMarks.count({ where: { userId: newcomer.userId } })).toBe(2)
    expect((await findFirstMarks(newcomer))?.replies[0]?.because).toBeTruthy()
  })
  it('comes before marking in a round: no reply is sent and no mark taken until it is passed', async () => {
    const newcomer = await makePerson({ role: 'supervisor' })
    const { roundId } = await open([newcomer, sam], 1)
    const [item] = (await requireSheet(sam, roundId)).items
    const mark = { roundId, itemId: item?.itemId ?? '', part: 'calm', level: 1 } as const
    expect(await requireSheet(newcomer, roundId)).toMatchObject({ mustMark: true, isReady: false, items: [] })
    await expect(markReply(newcomer, mark)).rejects.toMatchObject({ code: 'first-marks', status: 409 })
    await saveFirstMarks(
      newcomer,
      answered(() => 2),
    )
    await expect(handInMarks(newcomer, roundId)).rejects.toMatchObject({ code: 'first-marks' })
    await saveFirstMarks(
      newcomer,
      answered((level) => level),
    )
    expect((await requireSheet(newcomer, roundId)).items).toHaveLength(1)
    await markReply(newcomer, mark)
  })
  it('is long enough to tell something, shows every level of every part often, and no two replies alike', () => {
    expect(knownAnswers.length).toBeGreaterThanOrEqual(20)
    for (const part of parts)
      for (const level of [0, 1, 2] as const)
        expect(
          knownAnswers.filter(({ labels }) => labels[part] === level).length,
          `${part} ${level}`,
        ).toBeGreaterThanOrEqual(3)
    expect(new Set(knownAnswers.map(({ reply }) => reply)).size).toBe(knownAnswers.length)
    expect(new Set(knownAnswers.map(({ id }) => id)).size).toBe(knownAnswers.length)
  })
  it('cannot be passed by one level everywhere, whichever it is', () => {
    for (const level of [0, 1, 2] as const) expect(checkFirstMarks(answered(() => level)).passed).toBe(false)
  })
})
