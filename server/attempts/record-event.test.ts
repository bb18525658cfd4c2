import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../actor'
import { database } from '../database'
import { importScenarios } from '../scenarios/import-scenarios'
import { makePerson } from '../testing/people'
import { type EventInput, eventInputSchema } from './event-input'
import { listOwnAttempts } from './list-own-attempts'
import { recordEvent } from './record-event'
import { requireDebrief } from './require-debrief'
import { requirePractice } from './require-practice'
import { rewindAttempt } from './rewind-attempt'
import { startPractice } from './start-attempt'

const good =
  "I'm so sorry, Dana. The parcel was promised for Saturday and it never came, and that was our doing. Is that right, and what was it for?"

type Doing = EventInput extends infer Each ? (Each extends EventInput ? Omit<Each, 'id' | 'after'> : never) : never
const input = (after: number, what: Doing, id = randomUUID()) => ({ ...what, id, after }) as EventInput

let dana: { trainee: Actor; start: (mode?: 'coached' | 'solo', pace?: 0 | 1) => Promise<string> }

beforeAll(async () => {
  await importScenarios('scenarios')
  const trainee = await makePerson({ name: 'Tina Trainee' })
  dana = {
    trainee,
    start: async (mode = 'coached', pace = 0) =>
      (await startPractice(trainee, { scenarioId: 'late-present', mode, pace })).attemptId,
  }
})

describe('a turn', () => {
  it('is stored with its grade, moves the customer, and is there again after a reload', async () => {
    const id = await dana.start()
    const opening = await requirePractice(dana.trainee, id)
    const answer = await recordEvent(dana.trainee, id, input(0, { kind: 'reply', text: good }))
    expect(answer.seq).toBe(1)
    expect(answer.temper).toBeLessThan(opening.temper)
    expect(answer.receipt?.parts.apologise.level).toBe(2)
    expect(answer.entries[0]).toMatchObject({ from: 'agent', text: good })
    expect(answer.entries.some((entry) => entry.from === 'customer')).toBe(true)
    const again = await requirePractice(dana.trainee, id)
    expect(again.entries).toEqual([...opening.entries, ...answer.entries])
    expect(again.temper).toBe(answer.temper)
  })

  it('sent twice is one turn, with the same answer', async () => {
    const id = await dana.start()
    const send = input(0, { kind: 'reply', text: good })
    const first = await recordEvent(dana.trainee, id, send)
    const second = await recordEvent(dana.trainee, id, send)
    expect({ ...second, clock: null }).toEqual({ ...first, clock: null })
    expect(await database.attemptEvent.count({ where: { attemptId: id } })).toBe(1)
  })

  it('sent twice at the same moment is one turn too', async () => {
    const id = await dana.start()
    const send = input(0, { kind: 'reply', text: good })
    const both = await Promise.all([recordEvent(dana.trainee, id, send), recordEvent(dana.trainee, id, send)])
    expect(both.map((answer) => answer.seq)).toEqual([1, 1])
    expect(await database.attemptEvent.count({ where: { attemptId: id } })).toBe(1)
  })

  it('from a tab that fell behind is refused, and nothing is written', async () => {
    const id = await dana.start()
    await recordEvent(dana.trainee, id, input(0, { kind: 'reply', text: good }))
    await expect(recordEvent(dana.trainee, id, input(0, { kind: 'reply', text: 'Hello?' }))).rejects.toMatchObject({
      status: 409,
      code: 'behind',
    })
    expect(await database.attemptEvent.count({ where: { attemptId: id } })).toBe(1)
  })

  it('of two tabs at once goes to one of them; the other is told', async () => {
    const id = await dana.start()
    const results = await Promise.allSettled([
      recordEvent(dana.trainee, id, input(0, { kind: 'reply', text: 'Hello Dana, one moment.' })),
      recordEvent(dana.trainee, id, input(0, { kind: 'reply', text: good })),
    ])
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(results.find((result) => result.status === 'rejected')).toMatchObject({ reason: { code: 'behind' } })
  })

  it('in the conversation of somebody else is answered as if there were none, like an unknown one', async () => {
    const id = await dana.start()
    const stranger = await makePerson()
    const say = input(0, { kind: 'reply', text: good })
    await expect(recordEvent(stranger, id, say)).rejects.toMatchObject({ status: 404 })
    await expect(recordEvent(dana.trainee, 'nothing', say)).rejects.toMatchObject({ status: 404 })
    await expect(requirePractice(stranger, id)).rejects.toMatchObject({ status: 404 })
  })

  it('of silence is refused before the patience has run out', async () => {
    const id = await dana.start('coached', 1)
    await expect(recordEvent(dana.trainee, id, input(0, { kind: 'silence' }))).rejects.toMatchObject({
      status: 422,
      code: 'silence-too-early',
    })
  })

  it('asking for a hint is refused in solo mode', async () => {
    const id = await dana.start('solo')
    await expect(recordEvent(dana.trainee, id, input(0, { kind: 'hint' }))).rejects.toMatchObject({ code: 'no-hints' })
  })

  it('in solo mode brings no receipt', async () => {
    const id = await dana.start('solo')
    expect((await recordEvent(dana.trainee, id, input(0, { kind: 'reply', text: good }))).receipt).toBeNull()
  })
})

describe('a conversation that ends', () => {
  const rude = 'Calm down. This is your own fault, you should have checked the address, you stupid woman.'

  it('keeps its score and ending, refuses more, and has a debrief whose evidence is the words typed', async () => {
    const id = await dana.start()
    let seq = 0
    let ended = false
    while (!ended && seq < 12) {
      const answer = await recordEvent(dana.trainee, id, input(seq, { kind: 'reply', text: rude }))
      seq = answer.seq
      ended = answer.ending !== null
    }
    expect(ended).toBe(true)
    const stored = await database.attempt.findUniqueOrThrow({ where: { id } })
    expect(stored).toMatchObject({ status: 'ended', endingId: 'walked-out' })
    await expect(recordEvent(dana.trainee, id, input(seq, { kind: 'reply', text: good }))).rejects.toMatchObject({
      status: 409,
      code: 'attempt-ended',
    })
    const debrief = await requireDebrief(dana.trainee, id)
    expect(debrief.score.total).toBe(stored.total)
    expect(debrief.score.total).toBeLessThanOrEqual(49)
    const flagged = debrief.turns[0]?.receipt?.flags ?? []
    expect(flagged.length).toBeGreaterThan(0)
    for (const { span } of flagged) expect(rude.slice(span.start, span.end).trim()).not.toBe('')
    const own = await listOwnAttempts(dana.trainee)
    expect(own.rows.find((row) => row.id === id)).toMatchObject({ status: 'ended', total: stored.total })
  })

  it('has no debrief before its end, and none for a colleague', async () => {
    const id = await dana.start()
    await expect(requireDebrief(dana.trainee, id)).rejects.toMatchObject({ status: 409 })
    await expect(requireDebrief(await makePerson(), id)).rejects.toMatchObject({ status: 404 })
    await expect(requireDebrief(await makePerson({ role: 'supervisor' }), id)).rejects.toMatchObject({ status: 403 })
  })
})

describe('going back', () => {
  const rude = 'Calm down. This is your own fault, you stupid woman.'
  const losing = async () => {
    const id = await dana.start('solo')
    let answer = await recordEvent(dana.trainee, id, input(0, { kind: 'reply', text: good }))
    while (answer.ending === null)
      answer = await recordEvent(dana.trainee, id, input(answer.seq, { kind: 'reply', text: rude }))
    return id
  }

  it('leads to the moment before a turn, as it was, and on from there, while the first run stays', async () => {
    const id = await losing()
    const { attemptId } = await rewindAttempt(dana.trainee, id, 2)
    const [first, branch] = [await requirePractice(dana.trainee, id), await requirePractice(dana.trainee, attemptId)]
    expect(branch.status).toBe('active')
    expect(branch.seq).toBe(1)
    const words = (view: typeof first) =>
      view.entries.filter((entry) => entry.seq <= 1).map((entry) => ({ ...entry, at: 0 }))
    expect(words(branch)).toEqual(words(first))
    const answer = await recordEvent(dana.trainee, attemptId, input(1, { kind: 'reply', text: good }))
    expect(answer.receipt).not.toBeNull()
    expect(await requirePractice(dana.trainee, id)).toMatchObject({ status: 'ended', seq: first.seq })
  })

  it('never counts for the board', async () => {
    const before = await database.standing.findMany({ where: { userId: dana.trainee.userId, board: 'points' } })
    const { attemptId } = await rewindAttempt(dana.trainee, await losing(), 1)
    let answer = await recordEvent(dana.trainee, attemptId, input(0, { kind: 'reply', text: rude }))
    while (answer.ending === null)
      answer = await recordEvent(dana.trainee, attemptId, input(answer.seq, { kind: 'reply', text: rude }))
    const after = await database.standing.findMany({ where: { userId: dana.trainee.userId, board: 'points' } })
    const best = (rows: typeof before) => rows.find((row) => row.period === 'all')?.value ?? 0
    const solo = await database.attempt.findMany({
      where: { userId: dana.trainee.userId, mode: 'solo', parentId: null, status: 'ended' },
    })
    expect(best(after)).toBe(Math.max(...solo.map((row) => row.total ?? 0)))
    expect(best(after)).toBeGreaterThanOrEqual(best(before))
  })

  it('is refused to others, to a moment that never was, and in the middle of a run', async () => {
    const id = await losing()
    await expect(rewindAttempt(await makePerson(), id, 1)).rejects.toMatchObject({ status: 404 })
    await expect(rewindAttempt(dana.trainee, id, 99)).rejects.toMatchObject({ code: 'no-such-moment' })
    await expect(rewindAttempt(dana.trainee, await dana.start(), 1)).rejects.toMatchObject({ code: 'attempt-active' })
  })
})

describe('what may be sent', () => {
  const base = { id: randomUUID(), after: 0 }
  const cases: [string, unknown, boolean][] = [
    ['a reply', { ...base, kind: 'reply', text: 'Hello' }, true],
    ['a reply of 4,000 characters', { ...base, kind: 'reply', text: 'a'.repeat(4000) }, true],
    ['a reply of 4,001 characters', { ...base, kind: 'reply', text: 'a'.repeat(4001) }, false],
    ['an empty reply', { ...base, kind: 'reply', text: '' }, false],
    ['a reply of white space', { ...base, kind: 'reply', text: ' \n\t' }, false],
    ['an unknown kind', { ...base, kind: 'shout', text: 'A' }, false],
    ['an id that is no UUID', { ...base, id: '1', kind: 'silence' }, false],
    ['no id', { after: 0, kind: 'silence' }, false],
    ['a negative seq', { ...base, after: -1, kind: 'silence' }, false],
    ['a field nobody asked for', { ...base, kind: 'silence', temper: 0 }, false],
    ['an unknown action', { ...base, kind: 'action', action: 'sue' }, false],
  ]
  for (const [name, body, accepted] of cases)
    it(`${accepted ? 'accepts' : 'refuses'} ${name}`, () =>
      expect(eventInputSchema.safeParse(body).success).toBe(accepted))
})

describe('the practice page', () => {
  it('receives no route, model reply, phrasing or hidden fact', async () => {
    const source = readFileSync('scenarios/late-present/scenario.yaml', 'utf8')
    expect(source).toContain('birthday')
    const id = await dana.start()
    const sent = JSON.stringify([
      await requirePractice(dana.trainee, id),
      await recordEvent(dana.trainee, id, input(0, { kind: 'reply', text: 'Hello, which order is it about?' })),
    ])
    for (const secret of ['routes', 'otherwise', 'model', 'mentions', 'phrasings', 'expects', 'birthday'])
      expect(sent).not.toContain(secret)
  })
})
