import 'server-only'
import type { Actor } from '../actor'
import { recordAudit } from '../audit/record'
import { database } from '../database'
import { Conflict, NotFound } from '../refusal'

/** The one answer of the trainee to a changed mark in their own conversation. `text` is trimmed and not empty. */
export async function answerMark(actor: Actor, overrideId: string, text: string): Promise<{ answer: string }> {
  const own = { id: overrideId, attempt: { userId: actor.userId } }
  const mark = await database.gradeOverride.findFirst({
    where: own,
    select: { attemptId: true, seq: true, part: true },
  })
  if (!mark) throw new NotFound('There is no such mark in a conversation of yours.')
  return database.$transaction(async (tx) => {
    const answered = await tx.gradeOverride.updateMany({
      where: { ...own, answer: null, undoneAt: null },
      data: { answer: text, answeredAt: new Date() },
    })
    if (answered.count === 0) throw new Conflict('answered', 'You have answered this already.')
    await recordAudit(tx, actor, {
      action: 'grade.answered',
      subject: { type: 'attempt', id: mark.attemptId },
      after: { seq: mark.seq, part: mark.part },
    })
    return { answer: text }
  })
}
