import 'server-only'
import { createHash } from 'node:crypto'
import type { Actor } from '../actor'
import { database, type Transaction } from '../database'
import type { SaveAnswer, SaveInput } from './answers'
import { requireWriter } from './require-author'
import { nameIn, namesOf, requireStoredDraft, type StoredDraft } from './require-draft'

const columnsOf = ({ source, layout, conversations }: Omit<SaveInput, 'revision'>) => ({
  source,
  layout: JSON.stringify(layout),
  conversations: JSON.stringify(conversations),
})

const hashOf = (input: Omit<SaveInput, 'revision'>): string =>
  createHash('sha256')
    .update(JSON.stringify(columnsOf(input)))
    .digest('hex')

/** Keeps a text that is not going to be the draft. Keeping the same one twice is keeping it once. */
export async function keepRecovery(
  tx: Transaction,
  authorId: string,
  scenarioId: string,
  input: SaveInput,
  storedRevision: number,
): Promise<string> {
  const key = { scenarioId, authorId, baseRevision: input.revision, hash: hashOf(input) }
  const { id } = await tx.draftRecovery.upsert({
    where: { scenarioId_authorId_baseRevision_hash: key },
    create: { ...key, ...columnsOf(input), storedRevision },
    update: { storedRevision },
    select: { id: true },
  })
  return id
}

const isSameText = (stored: StoredDraft, input: SaveInput): boolean => hashOf(stored) === hashOf(input)

/**
 * Autosave. It names the revision it edits: should another be stored, this text is kept as a recovery copy and the answer
 * says who saved what and when. A save sent again after its answer was lost is answered as the first time. One
 * transaction: after a crash the old text is there, or the new one.
 */
export async function saveDraft(actor: Actor, scenarioId: string, input: SaveInput): Promise<SaveAnswer> {
  requireWriter(actor)
  return database.$transaction(async (tx): Promise<SaveAnswer> => {
    const claimed = await tx.scenarioDraft.updateMany({
      where: { scenarioId, revision: input.revision },
      data: { ...columnsOf(input), revision: input.revision + 1, updatedById: actor.userId },
    })
    const stored = await requireStoredDraft(scenarioId, tx)
    const updatedAt = stored.updatedAt.getTime()
    if (claimed.count === 1) return { saved: true, revision: stored.revision, updatedAt }
    if (stored.updatedById === actor.userId && isSameText(stored, input))
      return { saved: true, revision: stored.revision, updatedAt }
    const recoveryId = await keepRecovery(tx, actor.userId, scenarioId, input, stored.revision)
    const { revision, source, layout, conversations } = stored
    const by = nameIn(await namesOf([stored.updatedById], tx), stored.updatedById)
    return { saved: false, recoveryId, by, at: updatedAt, stored: { revision, source, layout, conversations } }
  })
}
