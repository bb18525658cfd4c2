import 'server-only'
import { type Differences, differenceOf } from '@/domain/editing/difference'
import { differenceInWords } from '@/domain/editing/difference-in-words'
import { readTree } from '@/domain/editing/tree'
import { parseScenario } from '@/domain/scenario/parse'
import type { Actor } from '../actor'
import { recordAudit } from '../audit/record'
import { database } from '../database'
import { Conflict, NotFound, Unprocessable } from '../refusal'
import type { VersionRow } from './answers'
import { storedGoldens, storedLayout } from './draft-input'
import { addVersion } from './publish-draft'
import { requirePublisher, requireWriter } from './require-author'
import { namesOf, requireStoredDraft } from './require-draft'

const statuses = ['published', 'scheduled', 'retired', 'cancelled'] as const
const statusOf = (text: string): VersionRow['status'] => statuses.find((status) => status === text) ?? 'retired'

/** Every version, the newest first. */
export async function listVersions(actor: Actor, scenarioId: string): Promise<readonly VersionRow[]> {
  requireWriter(actor)
  const [scenario, rows, active] = await Promise.all([
    database.scenario.findUnique({ where: { id: scenarioId }, select: { currentVersionId: true } }),
    database.scenarioVersion.findMany({
      where: { scenarioId },
      orderBy: { number: 'desc' },
      select: {
        id: true,
        number: true,
        status: true,
        note: true,
        reason: true,
        publishedById: true,
        createdAt: true,
        publishAt: true,
        _count: { select: { attempts: true } },
      },
    }),
    database.attempt.groupBy({ by: ['versionId'], where: { scenarioId, status: 'active' }, _count: { _all: true } }),
  ])
  if (!scenario) throw new NotFound('There is no such customer.')
  const names = await namesOf(rows.map(({ publishedById }) => publishedById))
  const activeIn = new Map(active.map((row) => [row.versionId, row._count._all]))
  return rows.map((row) => ({
    versionId: row.id,
    number: row.number,
    status: statusOf(row.status),
    isCurrent: row.id === scenario.currentVersionId,
    note: row.note,
    reason: row.reason,
    by: row.publishedById === null ? null : (names.get(row.publishedById) ?? 'A former colleague'),
    createdAt: row.createdAt.getTime(),
    publishAt: row.publishAt?.getTime() ?? null,
    attempts: row._count.attempts,
    activeAttempts: activeIn.get(row.id) ?? 0,
  }))
}

/** One version's text. Throws NotFound, also for a version of another customer. */
export async function requireVersion(actor: Actor, scenarioId: string, versionId: string) {
  requireWriter(actor)
  const row = await database.scenarioVersion.findUnique({
    where: { id: versionId, scenarioId },
    select: { id: true, number: true, status: true, source: true, layout: true, conversations: true },
  })
  if (!row) throw new NotFound('There is no such version of this customer.')
  return { ...row, layout: storedLayout(row.layout), conversations: storedGoldens(row.conversations) }
}

const dataOf = (source: string) => {
  const tree = readTree(source)
  if (!tree.ok)
    throw new Unprocessable(
      'source-broken',
      `The text cannot be read from line ${tree.problem.facts?.line ?? 1} on. Mend it first, then compare.`,
    )
  return tree.value.value
}

/** What changed in the conversation from one version to another, or to the draft as it is stored. */
export async function requireDifference(
  actor: Actor,
  scenarioId: string,
  from: string,
  to: string | 'draft',
): Promise<Differences & { readonly words: readonly string[] }> {
  requireWriter(actor)
  const before = await requireVersion(actor, scenarioId, from)
  const after = to === 'draft' ? await requireStoredDraft(scenarioId) : await requireVersion(actor, scenarioId, to)
  const differences = differenceOf(dataOf(before.source), dataOf(after.source))
  return { ...differences, words: differenceInWords(differences) }
}

/** Publishes an older version's text again, under a new number: nothing that happened is unmade. */
export async function rollBack(actor: Actor, scenarioId: string, versionId: string, note = '') {
  requirePublisher(actor)
  const old = await requireVersion(actor, scenarioId, versionId)
  if (!parseScenario(old.source).ok)
    throw new Unprocessable(
      'has-errors',
      `Version ${old.number} was written for an older Studio and can no longer be played. Open it as a draft instead.`,
    )
  return database.$transaction(async (tx) => {
    const scenario = await tx.scenario.findUnique({ where: { id: scenarioId }, select: { currentVersionId: true } })
    if (scenario?.currentVersionId === versionId)
      throw new Conflict('is-current', `Version ${old.number} is what trainees meet already.`)
    const text = { source: old.source, layout: old.layout, conversations: old.conversations }
    const version = await addVersion(tx, actor, scenarioId, {
      ...text,
      note: note || `Back to version ${old.number}`,
      reason: '',
      publishAt: null,
    })
    await recordAudit(tx, actor, {
      action: 'scenario.rolled-back',
      subject: { type: 'scenario', id: scenarioId },
      after: { version: version.number, to: old.number },
    })
    return { versionId: version.id, number: version.number }
  })
}

/** Takes back a plan. Throws Conflict when it has come true already. */
export async function cancelScheduled(actor: Actor, scenarioId: string, versionId: string): Promise<void> {
  requirePublisher(actor)
  await database.$transaction(async (tx) => {
    const { count } = await tx.scenarioVersion.updateMany({
      where: { id: versionId, scenarioId, status: 'scheduled' },
      data: { status: 'cancelled' },
    })
    if (count === 0) throw new Conflict('not-scheduled', 'This version is not waiting for its time any more.')
    await recordAudit(tx, actor, { action: 'scenario.unscheduled', subject: { type: 'scenario', id: scenarioId } })
  })
}
