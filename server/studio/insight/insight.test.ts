import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { applyEdit } from '@/domain/editing/apply-edit'
import type { Actor } from '../../actor'
import { recordEvent } from '../../attempts/record-event'
import { startPractice } from '../../attempts/start-attempt'
import { database } from '../../database'
import { makePerson } from '../../testing/people'
import { beginDraft } from '../begin-draft'
import { publishDraft } from '../publish-draft'
import { requireDraft } from '../require-draft'
import { withOwnWords } from '../testing/own-words'
import { requireInbox, tryOnInbox } from './require-inbox'
import { requireInsight } from './require-insight'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const id = 'asked-for-a-photo'
let author: Actor
let versionId: string

/** A trainee who asks for something no route was written for. */
const play = async (trainee: Actor, texts: readonly string[]) => {
  const { attemptId } = await startPractice(trainee, { scenarioId: id, mode: 'solo', pace: 0 })
  for (const [after, text] of texts.entries())
    await recordEvent(trainee, attemptId, { id: randomUUID(), after, kind: 'reply', text })
  return attemptId
}
const asking = 'Which box was it, the small one or the large one?'

beforeAll(async () => {
  author = await makePerson({ role: 'author' })
  await beginDraft(author, { from: 'template', template: 'put-right', id, title: 'A photo', customerName: 'Pat' })
  const { revision } = await withOwnWords(author, id)
  versionId = (await publishDraft(author, id, { revision, note: '', reason: 'For the test.' })).versionId
  for (let n = 0; n < 4; n++) await play(await makePerson(), [asking])
})

describe('insight into a version', () => {
  it('is not given for four people, nor are their words', async () => {
    expect(await requireInsight(author, id, versionId)).toMatchObject({ figures: null, fewestPeople: 5, pending: 0 })
    expect(await requireInbox(author, id, versionId)).toMatchObject({ groups: null, replies: 0 })
  })

  it('counts five people, tells which route nobody takes, and shows what fell through without names', async () => {
    await play(await makePerson({ name: 'Zebulon Trainee' }), [asking])
    const { figures } = await requireInsight(author, id, versionId)
    expect(figures).toMatchObject({ people: 5, attempts: 5 })
    expect(figures?.routes.find(({ key }) => key === 'opening/otherwise')).toMatchObject({ people: 5, times: 5 })
    expect(figures?.neverTaken).toContain('offer/fair-offer')
    const inbox = await requireInbox(author, id, versionId)
    expect(inbox.groups?.[0]).toMatchObject({ node: 'opening', count: 5, samples: [asking] })
    expect(JSON.stringify(inbox)).not.toMatch(/Zebulon|attempt/i)
  })

  it('follows a conversation that goes on', async () => {
    const trainee = await makePerson()
    const attemptId = await play(trainee, [asking])
    await requireInsight(author, id, versionId)
    await recordEvent(trainee, attemptId, { id: randomUUID(), after: 1, kind: 'reply', text: asking })
    const { figures } = await requireInsight(author, id, versionId)
    expect(figures?.routes.find(({ key }) => key === 'opening/otherwise')).toMatchObject({ people: 6, times: 7 })
  })

  it('tells which stored replies a new route would catch', async () => {
    const draft = await requireDraft(author, id)
    expect(await tryOnInbox(author, id, versionId, draft.source)).toMatchObject({ matched: 0 })
    const edited = applyEdit(draft, {
      kind: 'add-route',
      in: { node: 'opening' },
      route: { id: 'anything', when: { turns: { atLeast: 1 } }, go: 'why' },
    })
    if (!edited.ok) throw new Error(edited.problem.code)
    const tried = await tryOnInbox(author, id, versionId, edited.value.document.source)
    expect(tried).toMatchObject({ tried: 7, matched: 7 })
    expect(tried.rows[0]?.would).toEqual({ route: 'anything', to: 'why' })
  })

  it('of a version of another customer is not found, and for trainees and supervisors is refused', async () => {
    await expect(requireInsight(author, 'elsewhere', versionId)).rejects.toMatchObject({ status: 404 })
    for (const role of ['trainee', 'supervisor'] as const) {
      const actor = await makePerson({ role })
      for (const ask of [requireInsight, requireInbox])
        await expect(ask(actor, id, versionId)).rejects.toMatchObject({ status: 403 })
      await expect(tryOnInbox(actor, id, versionId, '')).rejects.toMatchObject({ status: 403 })
    }
  })

  it('leaves with the attempt: what is erased is no longer counted', async () => {
    const before = await database.attemptTrace.count({ where: { versionId } })
    const [attempt] = await database.attempt.findMany({ where: { versionId }, select: { id: true }, take: 1 })
    await database.attempt.delete({ where: { id: attempt?.id ?? '' } })
    expect(await database.attemptTrace.count({ where: { versionId } })).toBe(before - 1)
  })
})
