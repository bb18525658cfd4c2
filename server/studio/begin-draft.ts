import 'server-only'
import { applyEdit } from '@/domain/editing/apply-edit'
import type { Candidate } from '@/domain/editing/candidate-facts'
import type { Layout } from '@/domain/editing/document'
import { fromTranscript } from '@/domain/editing/from-transcript'
import { fromTemplate } from '@/domain/editing/templates'
import { readScenario } from '@/domain/scenario/parse'
import type { ScenarioProblem } from '@/domain/scenario/problem'
import { readSource } from '@/domain/scenario/source'
import { problemInWords } from '@/domain/scenario/words'
import type { Actor } from '../actor'
import { recordAudit } from '../audit/record'
import { database, type Transaction } from '../database'
import { Conflict, NotFound, Unprocessable } from '../refusal'
import type { Golden } from './answers'
import { type Begin, storedGoldens, storedLayout } from './draft-input'
import { requireWriter } from './require-author'
import { requireStoredDraft } from './require-draft'
import { keepRecovery } from './save-draft'

export type Begun = {
  readonly scenarioId: string
  /** From a file: what is wrong with it, to be put right in the Studio. */
  readonly problems: readonly ScenarioProblem[]
  /** From a transcript: what may be a fact, to be confirmed. */
  readonly candidates: readonly Candidate[]
}

type Text = { readonly source: string; readonly layout: Layout; readonly conversations: readonly Golden[] }
const bare = (source: string): Text => ({ source, layout: {}, conversations: [] })

const slug = (title: string): string => {
  const id = title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40)
  return id.length < 2 ? 'customer' : id.replace(/-+$/, '')
}

async function freeId(tx: Transaction, wanted: string): Promise<string> {
  const taken = await tx.scenario.findMany({ where: { id: { startsWith: wanted } }, select: { id: true } })
  const ids = new Set(taken.map(({ id }) => id))
  let id = wanted
  for (let n = 2; ids.has(id); n++) id = `${wanted}-${n}`
  return id
}

async function requireFree(tx: Transaction, id: string): Promise<string> {
  const taken = await tx.scenario.findUnique({ where: { id }, select: { id: true } })
  if (taken) throw new Conflict('name-taken', `There is a customer called ${id} already. Choose another name.`, 'id')
  return id
}

async function store(
  tx: Transaction,
  actor: Actor,
  scenarioId: string,
  text: Text,
  baseVersionId: string | null = null,
) {
  await tx.scenario.upsert({ where: { id: scenarioId }, create: { id: scenarioId }, update: {}, select: { id: true } })
  await tx.scenarioDraft.create({
    data: {
      scenarioId,
      source: text.source,
      layout: JSON.stringify(text.layout),
      conversations: JSON.stringify(text.conversations),
      baseVersionId,
      createdById: actor.userId,
      updatedById: actor.userId,
    },
    select: { id: true },
  })
}

/** The version trainees meet, or the draft when there is none, to start a copy from. */
async function requireText(tx: Transaction, scenarioId: string): Promise<Text & { versionId: string | null }> {
  const row = await tx.scenario.findUnique({ where: { id: scenarioId }, select: { currentVersionId: true } })
  if (!row) throw new NotFound('There is no such customer.')
  if (row.currentVersionId === null) return { ...(await requireStoredDraft(scenarioId, tx)), versionId: null }
  const version = await tx.scenarioVersion.findUniqueOrThrow({
    where: { id: row.currentVersionId },
    select: { id: true, source: true, layout: true, conversations: true },
  })
  return {
    source: version.source,
    layout: storedLayout(version.layout),
    conversations: storedGoldens(version.conversations),
    versionId: version.id,
  }
}

const renamed = (source: string, id: string, title: string): string => {
  const applied = applyEdit(
    { source, layout: {} },
    {
      kind: 'several',
      edits: [
        { kind: 'set-field', path: ['id'], value: id },
        { kind: 'set-field', path: ['title'], value: title },
      ],
    },
  )
  if (!applied.ok)
    throw new Unprocessable(
      'source-broken',
      'The original cannot be read at the moment. Mend its draft first, then copy it.',
    )
  return applied.value.document.source
}

async function beginNew(
  tx: Transaction,
  actor: Actor,
  begin: Extract<Begin, { from: 'template' | 'transcript' | 'duplicate' }>,
): Promise<Begun> {
  const id = begin.id === undefined ? await freeId(tx, slug(begin.title)) : await requireFree(tx, begin.id)
  const { title } = begin
  let text: Text
  let candidates: readonly Candidate[] = []
  if (begin.from === 'template')
    text = bare(fromTemplate(begin.template, { id, title, customerName: begin.customerName }))
  else if (begin.from === 'duplicate') {
    const original = await requireText(tx, begin.scenarioId)
    text = { ...original, source: renamed(original.source, id, title) }
  } else {
    const draft = fromTranscript(begin.text, { id, title, customerName: 'The customer' })
    if (!draft.ok)
      throw new Unprocessable(
        'no-turns',
        'No conversation was found in this. Write each turn as "Customer: ..." and "Agent: ...".',
        'text',
      )
    text = bare(draft.value.source)
    candidates = draft.value.candidates
  }
  await store(tx, actor, id, text)
  await recordAudit(tx, actor, {
    action: 'scenario.created',
    subject: { type: 'scenario', id },
    after: { from: begin.from },
  })
  return { scenarioId: id, problems: [], candidates }
}

/** An uploaded file becomes a draft as it is, faults included; only what is no YAML, or names no customer, stays out. */
async function beginFromFile(tx: Transaction, actor: Actor, begin: Extract<Begin, { from: 'file' }>): Promise<Begun> {
  const plain = readSource(begin.source)
  if (!plain.ok) {
    const [first] = plain.problem
    throw new Unprocessable(
      first?.code ?? 'yaml-syntax',
      first ? problemInWords(first) : 'This is not YAML.',
      `line ${first?.line ?? 1}`,
    )
  }
  const { value } = plain.value
  const format = value !== null && typeof value === 'object' ? (value as { format?: unknown }).format : undefined
  if (format !== 1)
    throw new Unprocessable(
      'wrong-version',
      `This file says format ${String(format ?? 'nothing')}; the Studio reads format 1. Nothing was changed.`,
      'format',
    )
  const named = (value as { id?: unknown }).id
  const id =
    typeof named === 'string' && /^[a-z][a-z0-9-]{1,47}$/.test(named)
      ? named
      : slug(begin.fileName.replace(/\.ya?ml$/i, ''))
  const text: Text = { source: begin.source, layout: {}, conversations: begin.conversations }
  const known = await tx.scenario.findUnique({ where: { id }, select: { id: true, currentVersionId: true } })
  if (known && !begin.replace)
    throw new Conflict(
      'name-taken',
      `There is a customer called ${id} already. Import it as their draft, or change the id in the file.`,
      'id',
    )
  const old = known
    ? await tx.scenarioDraft.findUnique({ where: { scenarioId: id }, select: { revision: true } })
    : null
  if (old) {
    const stored = await requireStoredDraft(id, tx)
    await keepRecovery(tx, stored.updatedById, id, stored, stored.revision)
    await tx.scenarioDraft.update({
      where: { scenarioId: id },
      data: {
        source: text.source,
        conversations: JSON.stringify(text.conversations.length > 0 ? text.conversations : stored.conversations),
        revision: { increment: 1 },
        updatedById: actor.userId,
      },
      select: { id: true },
    })
  } else await store(tx, actor, id, text, known?.currentVersionId ?? null)
  await recordAudit(tx, actor, { action: 'scenario.imported', subject: { type: 'scenario', id } })
  const read = readScenario(begin.source)
  return { scenarioId: id, problems: read.ok ? [] : read.problem, candidates: [] }
}

/** Opens a published customer for writing; one that is open already stays as it is. */
async function beginFromCurrent(tx: Transaction, actor: Actor, scenarioId: string): Promise<Begun> {
  const begun = { scenarioId, problems: [], candidates: [] }
  if (await tx.scenarioDraft.findUnique({ where: { scenarioId }, select: { id: true } })) return begun
  const text = await requireText(tx, scenarioId)
  await store(tx, actor, scenarioId, text, text.versionId)
  return begun
}

/** Begins a draft. Throws Conflict when the name is taken, Unprocessable when there is nothing to begin with. */
export async function beginDraft(actor: Actor, begin: Begin): Promise<Begun> {
  requireWriter(actor)
  return database.$transaction((tx) => {
    if (begin.from === 'file') return beginFromFile(tx, actor, begin)
    return begin.from === 'current' ? beginFromCurrent(tx, actor, begin.scenarioId) : beginNew(tx, actor, begin)
  })
}

/** Throws the changes away and starts again from what is published; the text thrown away is kept as a recovery copy. */
export async function resetDraft(actor: Actor, scenarioId: string, revision: number): Promise<{ revision: number }> {
  requireWriter(actor)
  return database.$transaction(async (tx) => {
    const stored = await requireStoredDraft(scenarioId, tx)
    if (stored.revision !== revision)
      throw new Conflict('draft-changed', 'A colleague has saved meanwhile. Look at their text first.')
    const text = await requireText(tx, scenarioId)
    if (text.versionId === null)
      throw new Conflict(
        'never-published',
        'Nothing of this customer is published yet, so there is nothing to go back to.',
      )
    await keepRecovery(tx, stored.updatedById, scenarioId, stored, stored.revision)
    return tx.scenarioDraft.update({
      where: { scenarioId },
      data: {
        source: text.source,
        layout: JSON.stringify(text.layout),
        conversations: JSON.stringify(text.conversations),
        baseVersionId: text.versionId,
        revision: { increment: 1 },
        updatedById: actor.userId,
      },
      select: { revision: true },
    })
  })
}
