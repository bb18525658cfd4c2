import 'server-only'
import { createHash } from 'node:crypto'
import { problemInWords } from '@/domain/scenario/words'
import type { Actor } from '../actor'
import { recordAudit } from '../audit/record'
import { database, type Transaction } from '../database'
import { Conflict, Unprocessable } from '../refusal'
import type { PublishInput } from './answers'
import { checkText } from './check-draft'
import { requirePublisher } from './require-author'
import { requireStoredDraft, type StoredDraft } from './require-draft'

export const hashOf = (source: string): string => createHash('sha256').update(source).digest('hex')

type NewVersion = Pick<StoredDraft, 'source' | 'layout' | 'conversations'> & {
  readonly note: string
  readonly reason: string
  readonly publishAt: number | null
}

/** Plans that a newer version overtakes. */
export const cancelPlans = (tx: Transaction, scenarioId: string) =>
  tx.scenarioVersion.updateMany({ where: { scenarioId, status: 'scheduled' }, data: { status: 'cancelled' } })

/** Makes a version what new attempts are pinned to; those in progress finish on theirs. */
export async function makeCurrent(tx: Transaction, scenarioId: string, versionId: string): Promise<void> {
  await tx.scenarioVersion.updateMany({
    where: { scenarioId, status: 'published', id: { not: versionId } },
    data: { status: 'retired' },
  })
  await tx.scenarioVersion.update({ where: { id: versionId }, data: { status: 'published' }, select: { id: true } })
  await tx.scenario.update({ where: { id: scenarioId }, data: { currentVersionId: versionId }, select: { id: true } })
}

export async function addVersion(tx: Transaction, actor: Actor, scenarioId: string, text: NewVersion) {
  const last = await tx.scenarioVersion.findFirst({
    where: { scenarioId },
    orderBy: { number: 'desc' },
    select: { number: true },
  })
  await cancelPlans(tx, scenarioId)
  const version = await tx.scenarioVersion.create({
    data: {
      scenarioId,
      number: (last?.number ?? 0) + 1,
      source: text.source,
      layout: JSON.stringify(text.layout),
      conversations: JSON.stringify(text.conversations),
      hash: hashOf(text.source),
      status: 'scheduled',
      note: text.note,
      reason: text.reason,
      publishAt: text.publishAt === null ? null : new Date(text.publishAt),
      publishedById: actor.userId,
    },
    select: { id: true, number: true },
  })
  if (text.publishAt === null) await makeCurrent(tx, scenarioId, version.id)
  return version
}

async function refuseUnchanged(scenarioId: string, draft: StoredDraft): Promise<void> {
  const row = await database.scenario.findUnique({ where: { id: scenarioId }, select: { currentVersionId: true } })
  if (!row?.currentVersionId) return
  const current = await database.scenarioVersion.findUnique({
    where: { id: row.currentVersionId },
    select: { hash: true, conversations: true, number: true },
  })
  if (current?.hash === hashOf(draft.source) && current.conversations === JSON.stringify(draft.conversations))
    throw new Unprocessable('nothing-changed', `Nothing has changed since version ${current.number}.`)
}

/**
 * Publishes the draft as the next version, now or at a time. Refuses errors always, and warnings without a reason; the
 * text that is checked is the text that is published, whoever saves meanwhile.
 */
export async function publishDraft(actor: Actor, scenarioId: string, input: PublishInput, now = Date.now()) {
  requirePublisher(actor)
  const draft = await requireStoredDraft(scenarioId)
  const changed = () =>
    new Conflict(
      'draft-changed',
      'The draft was saved meanwhile, perhaps by a colleague. Look at it again, then publish.',
    )
  if (draft.revision !== input.revision) throw changed()
  const publishAt = input.publishAt ?? null
  if (publishAt !== null && publishAt <= now)
    throw new Unprocessable('in-the-past', 'Choose a time to come, or publish at once.', 'publishAt')
  await refuseUnchanged(scenarioId, draft)
  const reason = input.reason?.trim() ?? ''
  const check = await checkText(scenarioId, draft.source, draft.conversations)
  const [first] = check.problems
  if (check.errors > 0 && first)
    throw new Unprocessable(
      'has-errors',
      `Not published: ${check.errors} ${check.errors === 1 ? 'error' : 'errors'}. ${problemInWords(first)}`,
      `line ${first.line}`,
    )
  if (check.warnings > 0 && reason === '')
    throw new Unprocessable(
      'reason-needed',
      `There ${check.warnings === 1 ? 'is 1 warning' : `are ${check.warnings} warnings`}. Say why it may be published all the same.`,
      'reason',
    )
  return database.$transaction(async (tx) => {
    const version = await addVersion(tx, actor, scenarioId, { ...draft, note: input.note, reason, publishAt })
    const claimed = await tx.scenarioDraft.updateMany({
      where: { scenarioId, revision: input.revision },
      data: { baseVersionId: version.id },
    })
    if (claimed.count === 0) throw changed()
    await recordAudit(tx, actor, {
      action: publishAt === null ? 'scenario.published' : 'scenario.scheduled',
      subject: { type: 'scenario', id: scenarioId },
      after: {
        version: version.number,
        warnings: check.warnings,
        ...(publishAt === null ? {} : { at: new Date(publishAt).toISOString() }),
      },
    })
    return { versionId: version.id, number: version.number, publishAt }
  })
}
