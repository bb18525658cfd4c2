import 'server-only'
import type { Actor } from '../actor'
import { recordAudit } from '../audit/record'
import { database } from '../database'
import { requireGradedTurn, requireReviewable } from '../review/require-reviewable'
import { storeExample } from './store-example'

/** Keeps a reply worth showing, with the levels that count, for those who write customers and rules. */
export async function keepExample(
  actor: Actor,
  { attemptId, seq, note }: { attemptId: string; seq: number; note: string },
): Promise<{ exampleId: string }> {
  const attempt = await requireReviewable(actor, attemptId)
  requireGradedTurn(attempt, seq)
  return database.$transaction(async (tx) => {
    const exampleId = await storeExample(tx, actor, attempt, { seq, source: 'kept', note })
    await recordAudit(tx, actor, {
      action: 'example.kept',
      subject: { type: 'attempt', id: attemptId },
      after: { seq, example: exampleId },
    })
    return { exampleId }
  })
}
