import 'server-only'
import type { Actor } from '../actor'
import { database } from '../database'
import { Unprocessable } from '../refusal'
import { tellReviewed } from './override-grade'
import { requireReviewable } from './require-reviewable'

/** A reviewer's words on one turn, or on the whole when `seq` is null. The trainee is told. */
export async function addComment(
  actor: Actor,
  { attemptId, seq, text }: { attemptId: string; seq: number | null; text: string },
): Promise<{ commentId: string }> {
  const attempt = await requireReviewable(actor, attemptId)
  if (seq !== null && !attempt.state.turns.some((turn) => turn.seq === seq))
    throw new Unprocessable('no-such-turn', 'There is no such reply in this conversation.', 'seq')
  return database.$transaction(async (tx) => {
    const { id } = await tx.comment.create({
      data: { attemptId, seq, text, authorId: actor.userId },
      select: { id: true },
    })
    await tellReviewed(tx, actor, attempt)
    return { commentId: id }
  })
}
