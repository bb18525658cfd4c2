import { beforeAll, describe, expect, it, vi } from 'vitest'
import { applyEdit } from '@/domain/editing/apply-edit'
import type { Edit } from '@/domain/editing/edit'
import type { Actor } from '../actor'
import { startPractice } from '../attempts/start-attempt'
import { database } from '../database'
import { makePerson } from '../testing/people'
import { archiveScenario } from './archive-scenario'
import { beginDraft } from './begin-draft'
import { checkDraft } from './check-draft'
import { exportScenario } from './export-scenario'
import { listScenarios } from './list-scenarios'
import { publishDraft } from './publish-draft'
import { publishDue } from './publish-due'
import { recordGolden, recordGoldenSchema } from './record-golden'
import { requireDraft } from './require-draft'
import { saveDraft } from './save-draft'
import { ownWords } from './testing/own-words'
import { cancelScheduled, listVersions, requireDifference, rollBack } from './versions'

// Publishing plays the customer many times over, and two cores serve everybody.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const id = 'broken-lamp'
let original: string
let author: Actor
let trainee: Actor

beforeAll(async () => {
  author = await makePerson({ role: 'author', name: 'Anna Author' })
  trainee = await makePerson({ role: 'trainee' })
  await beginDraft(author, { from: 'template', template: 'put-right', id, title: 'The lamp', customerName: 'Pat' })
  await expect(publish((await requireDraft(author, id)).revision)).rejects.toMatchObject({ status: 422 })
  const revision = await edit({ kind: 'several', edits: ownWords })
  original = (await requireDraft(author, id)).source
  await publish(revision)
})

const edit = async (change: Edit): Promise<number> => {
  const draft = await requireDraft(author, id)
  const applied = applyEdit(draft, change)
  if (!applied.ok) throw new Error(applied.problem.code)
  const saved = await saveDraft(author, id, { ...draft, ...applied.value.document })
  if (!saved.saved) throw new Error('refused')
  return saved.revision
}
const title = (value: string): Edit => ({ kind: 'set-field', path: ['title'], value })
const publish = (revision: number, more: object = {}) =>
  publishDraft(author, id, { revision, note: '', reason: 'Tried with the team.', ...more })
const current = async () => (await listVersions(author, id)).find(({ isCurrent }) => isCurrent)
const start = async () => {
  const { attemptId } = await startPractice(trainee, { scenarioId: id, mode: 'solo', pace: 0 })
  return database.attempt.findUniqueOrThrow({ where: { id: attemptId }, select: { versionId: true } })
}

describe('publishing', () => {
  it('an unchanged draft is refused', async () => {
    const { revision } = await requireDraft(author, id)
    await expect(publish(revision)).rejects.toMatchObject({ status: 422, code: 'nothing-changed' })
  })

  it('makes the next version the one that new attempts are pinned to; the others finish on theirs', async () => {
    const before = await current()
    const running = await start()
    const version = await publish(await edit(title('The lamp, again')), { note: 'A new title' })
    expect(version.number).toBe((before?.number ?? 0) + 1)
    expect(await current()).toMatchObject({ versionId: version.versionId, note: 'A new title', by: 'Anna Author' })
    expect((await start()).versionId).toBe(version.versionId)
    expect(running.versionId).toBe(before?.versionId)
    const rows = await listVersions(author, id)
    expect(rows.find(({ versionId }) => versionId === before?.versionId)).toMatchObject({
      status: 'retired',
      activeAttempts: 1,
    })
    expect((await exportScenario(author, id, before?.versionId ?? '', 'scenario')).text).toBe(original)
    const [entry] = await database.auditEntry.findMany({
      where: { subjectType: 'scenario', subjectId: id, action: 'scenario.published' },
    })
    expect(entry).toMatchObject({ actorId: author.userId })
  })

  it('with an error is refused, and says where and what to do', async () => {
    const revision = await edit({ kind: 'connect', in: { node: 'why' }, route: 'felt', go: 'nowhere' })
    expect(await checkDraft(author, id)).toMatchObject({ canPublish: false })
    await expect(publish(revision)).rejects.toMatchObject({
      status: 422,
      code: 'has-errors',
      where: expect.stringMatching(/^line \d+$/),
    })
    await edit({ kind: 'connect', in: { node: 'why' }, route: 'felt', go: 'offer' })
  })

  it('under another id is refused: attempts hang on it', async () => {
    const revision = await edit({ kind: 'set-field', path: ['id'], value: 'another-id' })
    await expect(publish(revision)).rejects.toMatchObject({ code: 'has-errors', where: 'line 2' })
    await edit({ kind: 'set-field', path: ['id'], value: id })
  })

  it('with a warning asks for a reason, and keeps it', async () => {
    const revision = await edit({
      kind: 'insert-item',
      path: ['facts', 1, 'mentions'],
      value: 'held at our depot for two days late',
    })
    const { warnings, errors } = await checkDraft(author, id)
    expect({ errors, warned: warnings > 0 }).toEqual({ errors: 0, warned: true })
    await expect(publish(revision, { reason: ' ' })).rejects.toMatchObject({ code: 'reason-needed' })
    const version = await publish(revision, { reason: 'Meant so.' })
    expect((await listVersions(author, id))[0]).toMatchObject({ versionId: version.versionId, reason: 'Meant so.' })
  })

  it('what a colleague saved meanwhile is refused', async () => {
    const revision = await edit(title('Mine'))
    await edit(title('Theirs'))
    await expect(publish(revision)).rejects.toMatchObject({ status: 409, code: 'draft-changed' })
  })
})

describe('publishing at a time', () => {
  it('waits for it, and then comes true by itself, once', async () => {
    const before = await current()
    const at = Date.now() + 60_000
    const plan = await publish(await edit(title('Planned')), { publishAt: at })
    expect(await publishDue(at - 1)).toBe(0)
    expect(await current()).toEqual(before)
    expect((await listScenarios(author)).find(({ scenarioId }) => scenarioId === id)?.scheduled).toMatchObject({ at })
    expect(await Promise.all([publishDue(at), publishDue(at)])).toContain(1)
    expect(await current()).toMatchObject({ versionId: plan.versionId, status: 'published' })
    expect(await publishDue(at + 1)).toBe(0)
  })
  it('in the past is refused', async () => {
    const revision = await edit(title('Too late'))
    await expect(publish(revision, { publishAt: Date.now() - 1 })).rejects.toMatchObject({ code: 'in-the-past' })
  })
  it('is taken back by its author, or overtaken by a newer version', async () => {
    const at = Date.now() + 60_000
    const first = await publish(await edit(title('Plan A')), { publishAt: at })
    await cancelScheduled(author, id, first.versionId)
    const second = await publish(await edit(title('Plan B')), { publishAt: at })
    const third = await publish(await edit(title('At once')))
    expect(await publishDue(at)).toBe(0)
    expect(await current()).toMatchObject({ versionId: third.versionId })
    const status = new Map((await listVersions(author, id)).map((row) => [row.versionId, row.status]))
    expect([status.get(first.versionId), status.get(second.versionId)]).toEqual(['cancelled', 'cancelled'])
    await expect(cancelScheduled(author, id, first.versionId)).rejects.toMatchObject({ code: 'not-scheduled' })
  })
})

describe('going back', () => {
  it('publishes the old text under a new number, and the difference says what changed', async () => {
    const rows = await listVersions(author, id)
    const oldest = rows.at(-1)
    const now = await current()
    const version = await rollBack(author, id, oldest?.versionId ?? '')
    expect(version.number).toBe((rows[0]?.number ?? 0) + 1)
    expect((await exportScenario(author, id, version.versionId, 'scenario')).text).toBe(original)
    const { words } = await requireDifference(author, id, now?.versionId ?? '', version.versionId)
    expect(words).toContain('Title of the scenario is now “The lamp” instead of “At once”.')
    await expect(rollBack(author, id, version.versionId)).rejects.toMatchObject({ code: 'is-current' })
  })
  it('to a version of another customer is not found', async () => {
    const { scenarioId } = await beginDraft(author, {
      from: 'template',
      template: 'blank',
      title: 'Elsewhere',
      customerName: 'Pat',
    })
    const versionId = (await current())?.versionId ?? ''
    await expect(rollBack(author, scenarioId, versionId)).rejects.toMatchObject({ status: 404 })
    await expect(exportScenario(author, scenarioId, versionId, 'scenario')).rejects.toMatchObject({ status: 404 })
  })
})

describe('the archive', () => {
  it('hides a customer from trainees and brings it back', async () => {
    await archiveScenario(author, id, true)
    await expect(start()).rejects.toMatchObject({ status: 404 })
    await archiveScenario(author, id, false)
    await expect(start()).resolves.toBeDefined()
  })
})

describe('recording a golden conversation', () => {
  it('keeps what was done and where it led, and the checks hold the customer to it', async () => {
    await edit(title('With a golden'))
    const { revision } = await requireDraft(author, id)
    const steps = [{ kind: 'wait', seconds: 5 }, ...['One.', 'Two.', 'Three.'].map((text) => ({ kind: 'reply', text }))]
    const recorded = await recordGolden(
      author,
      id,
      recordGoldenSchema.parse({ revision, name: 'thrown-out', title: 'Nothing said', steps }),
    )
    expect(recorded.source).toMatch(/^title: Nothing said\nseed: 1\n\nturns:\n {2}- wait: 5/)
    expect(recorded.source).toContain('ending: walked-out')
    const check = await checkDraft(author, id)
    expect(check.problems.filter(({ file }) => file !== undefined)).toEqual([])
    await edit({ kind: 'connect', in: { node: 'opening' }, route: 'enough', go: 'why' })
    const after = await checkDraft(author, id)
    expect(after.problems.filter(({ file }) => file !== undefined)).toMatchObject([
      { code: 'golden-astray', file: 'conversations/thrown-out.yaml' },
    ])
    expect((await exportScenario(author, id, 'draft', { conversation: 'thrown-out' })).text).toBe(recorded.source)
  })
})
