import 'server-only'
import type { Actor } from '../actor'
import { database, type Transaction } from '../database'
import { NotFound } from '../refusal'
import type { DraftView, RecoveryRow } from './answers'
import { storedGoldens, storedLayout } from './draft-input'
import { listOthers } from './presence'
import { requireWriter } from './require-author'

const draftColumns = {
  scenarioId: true,
  source: true,
  layout: true,
  conversations: true,
  revision: true,
  baseVersionId: true,
  updatedAt: true,
  updatedById: true,
} as const

/** The draft as it is stored. Throws NotFound. */
export async function requireStoredDraft(scenarioId: string, tx: Transaction = database) {
  const row = await tx.scenarioDraft.findUnique({ where: { scenarioId }, select: draftColumns })
  if (!row) throw new NotFound('There is no draft of this customer.')
  return { ...row, layout: storedLayout(row.layout), conversations: storedGoldens(row.conversations) }
}
export type StoredDraft = Awaited<ReturnType<typeof requireStoredDraft>>

export async function namesOf(
  userIds: readonly (string | null)[],
  tx: Transaction = database,
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(userIds.flatMap((id) => id ?? []))]
  const people = await tx.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  return new Map(people.map(({ id, name }) => [id, name]))
}

export const nameIn = (names: ReadonlyMap<string, string>, userId: string): string =>
  names.get(userId) ?? 'A former colleague'

/** Texts that could not be saved because somebody else had saved first; the newest first. */
export async function listRecoveries(actor: Actor, scenarioId: string): Promise<readonly RecoveryRow[]> {
  requireWriter(actor)
  const rows = await database.draftRecovery.findMany({
    where: { scenarioId },
    select: { id: true, authorId: true, createdAt: true, baseRevision: true },
    orderBy: { createdAt: 'desc' },
    take: 20,
  })
  const names = await namesOf(rows.map(({ authorId }) => authorId))
  return rows.map(({ id, authorId, createdAt, baseRevision }) => ({
    id,
    by: nameIn(names, authorId),
    at: createdAt.getTime(),
    baseRevision,
  }))
}

/** One recovery copy, to look at or to go on with. Throws NotFound. */
export async function requireRecovery(actor: Actor, scenarioId: string, recoveryId: string) {
  requireWriter(actor)
  const row = await database.draftRecovery.findUnique({
    where: { id: recoveryId, scenarioId },
    select: { source: true, layout: true, conversations: true, baseRevision: true },
  })
  if (!row) throw new NotFound('There is no such recovery copy.')
  return { ...row, layout: storedLayout(row.layout), conversations: storedGoldens(row.conversations) }
}

/** Throws a recovery copy away; only who wrote it may, so that nobody's work is lost by another's hand. */
export async function discardRecovery(actor: Actor, scenarioId: string, recoveryId: string): Promise<void> {
  requireWriter(actor)
  const { count } = await database.draftRecovery.deleteMany({
    where: { id: recoveryId, scenarioId, authorId: actor.userId },
  })
  if (count === 0) throw new NotFound('There is no such recovery copy of yours.')
}

/** Everything the Studio needs to open a draft. Throws NotFound when there is none: begin one from the current version. */
export async function requireDraft(actor: Actor, scenarioId: string): Promise<DraftView> {
  requireWriter(actor)
  const draft = await requireStoredDraft(scenarioId)
  const { baseVersionId, updatedAt, updatedById, ...text } = draft
  const [base, scenario, names, others, recoveries] = await Promise.all([
    baseVersionId === null
      ? null
      : database.scenarioVersion.findUnique({ where: { id: baseVersionId }, select: { id: true, number: true } }),
    database.scenario.findUniqueOrThrow({ where: { id: scenarioId }, select: { archived: true } }),
    namesOf([updatedById]),
    listOthers(actor, scenarioId),
    listRecoveries(actor, scenarioId),
  ])
  return {
    ...text,
    updatedAt: updatedAt.getTime(),
    updatedBy: nameIn(names, updatedById),
    base: base && { versionId: base.id, number: base.number },
    archived: scenario.archived,
    others,
    recoveries,
  }
}
