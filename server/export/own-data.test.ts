import { parse } from 'papaparse'
import { beforeAll, describe, expect, it } from 'vitest'
import { database } from '../database'
import { saveLesson } from '../lessons/save-lesson'
import { makeDana } from '../progress/testing/dana'
import { makeFinishedRun } from '../progress/testing/finished-run'
import { saveSelfCheck } from '../self-check/save-self-check'
import { makePerson } from '../testing/people'
import { ownData } from './own-data'
import { type CsvTable, ownDataCsv } from './own-data-csv'

let dana: Awaited<ReturnType<typeof makeDana>>
beforeAll(async () => {
  dana = await makeDana()
})

const level = (of: 0 | 1 | 2) => ({ level: of, confidence: 1, unsure: false, findings: [] })
const grade = {
  grader: 'test',
  parts: { calm: level(2), listen: level(1), restate: level(0), apologise: level(2), solve: level(1) },
  flags: ['filler'],
  acts: ['thanks', 'uses-name'],
}

async function personWhoSaid(text: string) {
  const person = await makePerson({ name: 'Tina Trainee', passwordHash: 'not-a-real-hash' })
  const { id } = await makeFinishedRun({ userId: person.userId, customer: dana, total: 64, parts: { calm: 90 } })
  const at = new Date(Date.UTC(2026, 10, 21))
  const body = JSON.stringify({ id: 'one', at: at.getTime(), kind: 'reply', text, grade })
  await database.attemptEvent.create({ data: { attemptId: id, seq: 1, clientId: 'one', kind: 'reply', body, at } })
  return { person, attemptId: id }
}

const table = (data: Awaited<ReturnType<typeof ownData>>, name: CsvTable) =>
  parse<Record<string, string>>(ownDataCsv(data, name).replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true })

describe('the export of one’s own data', () => {
  it('has conversations with every turn, its words and its marks, lessons and self-checks', async () => {
    const { person, attemptId } = await personWhoSaid('I am sorry, Dana.')
    await saveLesson(person, attemptId, 'Ask first.')
    await saveSelfCheck(person, { 'what-happened': 'a' })
    const data = await ownData(person)
    expect(data.person.name).toBe('Tina Trainee')
    expect(data.selfChecks[0]?.scores.restate).toBe(100)
    expect(data.attempts).toMatchObject([
      { id: attemptId, customer: 'Dana Okafor', total: 64, calm: 90, lesson: 'Ask first.' },
    ])
    expect(data.attempts[0]?.turns).toMatchObject([
      { seq: 1, kind: 'reply', text: 'I am sorry, Dana.', marks: { calm: 2, restate: 0 }, flags: ['filler'] },
    ])
  })

  it('has nothing of anybody else, and no password', async () => {
    const { person } = await personWhoSaid('Mine.')
    await personWhoSaid('Not mine.')
    const text = JSON.stringify(await ownData(person))
    expect(text).toContain('Mine.')
    expect(text).not.toContain('Not mine.')
    expect(text).not.toContain('not-a-real-hash')
  })

  it('keeps the marks of a conversation that still goes on to itself', async () => {
    const { person, attemptId } = await personWhoSaid('Hello.')
    await database.attempt.update({ where: { id: attemptId }, data: { status: 'active' } })
    const [attempt] = (await ownData(person)).attempts
    expect(attempt?.turns).toMatchObject([{ text: 'Hello.', marks: null, flags: [], acts: [] }])
  })

  it('says the mark of a person beside the machine’s, and leaves out one that was undone', async () => {
    const { person, attemptId } = await personWhoSaid('Sorry.')
    const mark = {
      attemptId,
      seq: 1,
      part: 'restate',
      machineLevel: 0,
      level: 2,
      reason: 'It is there.',
      reviewerId: 'r',
    }
    await database.gradeOverride.create({ data: mark })
    await database.gradeOverride.create({ data: { ...mark, part: 'calm', level: 0, undoneAt: new Date() } })
    const [row] = table(await ownData(person), 'turns').data
    expect(row).toMatchObject({ restate: '0', restate_by_person: '2', calm: '2', calm_by_person: '' })
  })

  it('as CSV gives the words back unchanged, commas, quotes, lines and accents included', async () => {
    const words = 'Chloé said: "no",\nand then “yes”; tab\there'
    const { person } = await personWhoSaid(words)
    const { data, errors } = table(await ownData(person), 'turns')
    expect(errors).toEqual([])
    expect(data[0]?.text).toBe(words)
    expect(ownDataCsv(await ownData(person), 'turns').startsWith('\uFEFF')).toBe(true)
  })

  it('as CSV never starts a cell with something a spreadsheet would run', async () => {
    for (const word of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =1', '＝1', '\u200b=1', '\n=1']) {
      const { person } = await personWhoSaid(word)
      const [row] = table(await ownData(person), 'turns').data
      expect(row?.text).toBe(`'${word}`)
    }
  })

  it('as CSV has its header even when there is nothing yet', async () => {
    const data = await ownData(await makePerson())
    expect(ownDataCsv(data, 'self-checks')).toBe('\uFEFFtaken,calm,listen,restate,apologise,solve\n')
    for (const name of ['attempts', 'turns', 'lessons'] as const) expect(table(data, name).data).toEqual([])
  })
})
