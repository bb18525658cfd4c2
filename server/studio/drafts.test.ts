import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { applyEdit } from '@/domain/editing/apply-edit'
import type { Actor } from '../actor'
import { database } from '../database'
import { importScenarios } from '../scenarios/import-scenarios'
import { makePerson } from '../testing/people'
import type { SaveInput } from './answers'
import { beginDraft, resetDraft } from './begin-draft'
import { type Begin, beginSchema, saveInputSchema } from './draft-input'
import { exportScenario } from './export-scenario'
import { listScenarios } from './list-scenarios'
import { beat, leave } from './presence'
import { discardRecovery, listRecoveries, requireDraft, requireRecovery } from './require-draft'
import { saveDraft } from './save-draft'

// Every shipped customer is read, and two cores serve everybody.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const dana = readFileSync('scenarios/late-present/scenario.yaml', 'utf8')
let anna: Actor
let ben: Actor

beforeAll(async () => {
  await importScenarios('scenarios')
  anna = await makePerson({ role: 'author', name: 'Anna Author' })
  ben = await makePerson({ role: 'author', name: 'Ben Author' })
})

const begin = async (title: string) =>
  (await beginDraft(anna, beginSchema.parse({ from: 'template', template: 'put-right', title }))).scenarioId
const input = (revision: number, source: string): SaveInput => ({ revision, source, layout: {}, conversations: [] })

describe('a draft of a shipped customer', () => {
  it('opened, laid out, changed, undone and exported is the same to the byte', async () => {
    const shipped = await database.scenarioVersion.findMany({ select: { scenarioId: true, source: true } })
    expect(shipped.length).toBeGreaterThan(0)
    for (const { scenarioId, source } of shipped) {
      await beginDraft(anna, { from: 'current', scenarioId })
      const draft = await requireDraft(anna, scenarioId)
      const edited = applyEdit(draft, { kind: 'set-field', path: ['title'], value: 'Another title' })
      if (!edited.ok) throw new Error(edited.problem.code)
      const laidOut = { ...edited.value.document.layout, here: { x: 1.5, y: 2 } }
      const first = await saveDraft(anna, scenarioId, {
        ...input(draft.revision, edited.value.document.source),
        layout: laidOut,
      })
      const undone = applyEdit(edited.value.document, edited.value.inverse)
      if (!undone.ok || !first.saved) throw new Error('the first save was refused')
      await saveDraft(anna, scenarioId, input(first.revision, undone.value.document.source))
      expect((await exportScenario(anna, scenarioId, 'draft', 'scenario')).text).toBe(source)
    }
  })
})

describe('saving', () => {
  it('raises the revision, and the text is there again', async () => {
    const id = await begin('Saved well')
    const saved = await saveDraft(anna, id, input(0, dana))
    expect(saved).toMatchObject({ saved: true, revision: 1 })
    expect(await requireDraft(anna, id)).toMatchObject({ source: dana, revision: 1, updatedBy: 'Anna Author' })
  })

  it('over a colleague is refused, with both texts kept and said whose is which', async () => {
    const id = await begin('Two authors')
    await saveDraft(ben, id, input(0, '# Ben was here\n'))
    const refused = await saveDraft(anna, id, input(0, '# Anna was here\n'))
    expect(refused).toMatchObject({
      saved: false,
      by: 'Ben Author',
      stored: { revision: 1, source: '# Ben was here\n' },
    })
    const [copy] = await listRecoveries(anna, id)
    expect(copy).toMatchObject({ by: 'Anna Author', baseRevision: 0 })
    expect(await requireRecovery(ben, id, copy?.id ?? '')).toMatchObject({ source: '# Anna was here\n' })
  })

  it('by two authors at one moment goes to one of them, and no text is lost', async () => {
    const id = await begin('A photo finish')
    const texts = ['# Anna\n', '# Ben\n']
    const answers = await Promise.all([
      saveDraft(anna, id, input(0, '# Anna\n')),
      saveDraft(ben, id, input(0, '# Ben\n')),
    ])
    expect(answers.map(({ saved }) => saved).sort()).toEqual([false, true])
    const { source, recoveries } = await requireDraft(anna, id)
    const kept = await Promise.all(recoveries.map((row) => requireRecovery(anna, id, row.id)))
    expect([source, ...kept.map((copy) => copy.source)].sort()).toEqual(texts)
  })

  it('sent again after its answer was lost is answered as the first time, without a copy', async () => {
    const id = await begin('A lost answer')
    const first = await saveDraft(anna, id, input(0, '# the same\n'))
    expect(await saveDraft(anna, id, input(0, '# the same\n'))).toEqual(first)
    expect(await listRecoveries(anna, id)).toEqual([])
  })

  it('refused twice with the same text is one recovery copy', async () => {
    const id = await begin('Kept once')
    await saveDraft(ben, id, input(0, '# Ben\n'))
    await saveDraft(anna, id, input(0, '# Anna\n'))
    await saveDraft(anna, id, input(0, '# Anna\n'))
    expect(await listRecoveries(anna, id)).toHaveLength(1)
  })

  it('leaves a recovery copy until its own author throws it away', async () => {
    const id = await begin('Thrown away')
    await saveDraft(ben, id, input(0, '# Ben\n'))
    const refused = await saveDraft(anna, id, input(0, '# Anna\n'))
    if (refused.saved) throw new Error('saved over a colleague')
    await expect(discardRecovery(ben, id, refused.recoveryId)).rejects.toMatchObject({ status: 404 })
    await discardRecovery(anna, id, refused.recoveryId)
    expect(await listRecoveries(anna, id)).toEqual([])
  })

  it('keeps what does not parse: a half-written draft is a draft', async () => {
    const id = await begin('Half written')
    expect(await saveDraft(anna, id, input(0, 'nodes: ['))).toMatchObject({ saved: true })
    expect((await listScenarios(anna)).find((card) => card.scenarioId === id)).toMatchObject({
      title: id,
      customer: null,
    })
  })

  it.each<[string, object, boolean]>([
    ['256 KB', { source: 'x'.repeat(256 * 1024) }, true],
    ['more than 256 KB', { source: 'x'.repeat(256 * 1024 + 1) }, false],
    ['no revision', { revision: undefined }, false],
    ['a golden conversation named after a path', { conversations: [{ name: '../x', source: '' }] }, false],
    ['a place that is no number', { layout: { a: { x: 'left', y: 0 } } }, false],
  ])('of %s', (_, change, accepted) =>
    expect(saveInputSchema.safeParse({ ...input(0, 'a: 1'), ...change }).success).toBe(accepted),
  )
})

describe('throwing the changes away', () => {
  it('brings back what is published, and keeps the text as a recovery copy', async () => {
    await beginDraft(anna, { from: 'current', scenarioId: 'late-present' })
    const { revision } = await requireDraft(anna, 'late-present')
    const saved = await saveDraft(anna, 'late-present', input(revision, '# no good\n'))
    if (!saved.saved) throw new Error('the save was refused')
    await resetDraft(ben, 'late-present', saved.revision)
    const draft = await requireDraft(ben, 'late-present')
    expect(draft.source).toBe(dana)
    const copies = await Promise.all(draft.recoveries.map((row) => requireRecovery(ben, 'late-present', row.id)))
    expect(copies.map(({ source }) => source)).toContain('# no good\n')
  })
})

describe('who has a draft open', () => {
  it('is seen by others while it is fresh, and not by oneself', async () => {
    const id = await begin('Busy')
    await beat(ben, id, 1_000_000)
    expect((await beat(anna, id, 1_010_000)).others.map(({ name }) => name)).toEqual(['Ben Author'])
    expect((await beat(anna, id, 1_100_000)).others).toEqual([])
    await beat(ben, id, 1_110_000)
    await leave(ben, id)
    expect((await beat(anna, id, 1_111_000)).others).toEqual([])
  })
  it('is told of a newer revision', async () => {
    const id = await begin('Newer')
    await saveDraft(ben, id, input(0, '# Ben\n'))
    expect(await beat(anna, id)).toMatchObject({ revision: 1, updatedById: ben.userId })
  })
})

describe('beginning', () => {
  const start = (begin: object) => beginDraft(anna, beginSchema.parse(begin))

  it('from a template or a transcript makes a name of its own for each', async () => {
    const one = await start({ from: 'template', template: 'blank', title: 'Wet floor!' })
    const two = await start({
      from: 'transcript',
      title: 'Wet floor!',
      text: 'Customer: My order 12345 leaks.\nAgent: Sorry.',
    })
    expect([one.scenarioId, two.scenarioId]).toEqual(['wet-floor', 'wet-floor-2'])
    expect(two.candidates.map(({ text }) => text)).toContain('12345')
    expect((await requireDraft(anna, 'wet-floor-2')).source).toContain('id: wet-floor-2')
  })
  it('as a copy changes the name and nothing else', async () => {
    const { scenarioId } = await start({ from: 'duplicate', scenarioId: 'late-present', title: 'A copy', id: 'a-copy' })
    const { source } = await requireDraft(anna, scenarioId)
    expect(
      source
        .replace('id: a-copy', 'id: late-present')
        .replace('title: A copy', 'title: The present that came too late'),
    ).toBe(dana)
  })
  it('under a name that is taken is refused', () =>
    expect(start({ from: 'template', template: 'blank', title: 'X', id: 'late-present' })).rejects.toMatchObject({
      status: 409,
      code: 'name-taken',
    }))

  const file = (source: string, more: object = {}) => start({ from: 'file', source, fileName: 'My file.yaml', ...more })
  it.each<[string, string, object]>([
    ['malformed YAML', 'format: 1\ntitle: a: b\n', { status: 422, code: 'yaml-syntax', where: 'line 2' }],
    ['aliases', `format: 1\na: &a [x]\nb: [*a, *a]\n`, { status: 422, code: 'alias-used', where: 'line 2' }],
    ['a key written twice', 'format: 1\nid: a-b\nid: c-d\n', { status: 422, code: 'duplicate-key', where: 'line 3' }],
    ['brackets without end', `format: 1\na: ${'['.repeat(5000)}`, { status: 422, code: 'too-deep' }],
    ['another version of the format', 'format: 2\nid: a-b\n', { status: 422, code: 'wrong-version' }],
    ['no format at all', 'hello', { status: 422, code: 'wrong-version' }],
    ['a customer that is here already', dana, { status: 409, code: 'name-taken' }],
  ])('from a file with %s is refused, said where, and changes nothing', async (_, source, refusal) => {
    const before = await database.scenario.count()
    await expect(file(source)).rejects.toMatchObject(refusal)
    expect(await database.scenario.count()).toBe(before)
  })
  it('from a file with faults in it keeps the text and says where they are', async () => {
    const source = dana
      .replace('id: late-present', 'id: from-file')
      .replace('- id: story', '- id: outburst')
      .replace('go: furious', 'go: nowhere')
    const begun = await file(source)
    expect(begun.problems.map(({ code }) => code)).toEqual(expect.arrayContaining(['duplicate-id', 'unknown-target']))
    expect(begun.problems.every(({ line }) => line > 1)).toBe(true)
    expect((await requireDraft(anna, 'from-file')).source).toBe(source)
  })
  it('from a file over a draft keeps the old text as a recovery copy', async () => {
    const id = await begin('Overwritten')
    const old = (await requireDraft(anna, id)).source
    await file(old.replace('title:', 'title: A'), { replace: true })
    const { recoveries, revision } = await requireDraft(anna, id)
    expect(revision).toBe(1)
    expect((await requireRecovery(anna, id, recoveries[0]?.id ?? '')).source).toBe(old)
  })
  it('more than a file may hold is refused before it is read', () =>
    expect(
      beginSchema.safeParse({ from: 'file', source: 'x'.repeat(256 * 1024 + 1) } satisfies Partial<Begin>).success,
    ).toBe(false))
})

describe('permissions', () => {
  it.each(['trainee', 'supervisor'] as const)('a %s gets nowhere', async (role) => {
    const actor = await makePerson({ role })
    const tries = [
      () => listScenarios(actor),
      () => requireDraft(actor, 'late-present'),
      () => saveDraft(actor, 'late-present', input(0, '')),
      () => beginDraft(actor, { from: 'current', scenarioId: 'late-present' }),
      () => exportScenario(actor, 'late-present', 'draft', 'scenario'),
      () => beat(actor, 'late-present'),
      () => listRecoveries(actor, 'late-present'),
    ]
    for (const attempt of tries) await expect(attempt()).rejects.toMatchObject({ status: 403 })
  })
})
