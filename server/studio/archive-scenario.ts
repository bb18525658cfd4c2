import 'server-only'
import type { Actor } from '../actor'
import { recordAudit } from '../audit/record'
import { database } from '../database'
import { NotFound } from '../refusal'
import { requirePublisher } from './require-author'

/** Takes a customer out of the library, or puts it back. Conversations in progress go on, and nothing is deleted. */
export async function archiveScenario(actor: Actor, scenarioId: string, archived: boolean): Promise<void> {
  requirePublisher(actor)
  await database.$transaction(async (tx) => {
    const { count } = await tx.scenario.updateMany({
      where: { id: scenarioId, archived: !archived },
      data: { archived },
    })
    if (count === 0 && !(await tx.scenario.findUnique({ where: { id: scenarioId }, select: { id: true } })))
      throw new NotFound('There is no such customer.')
    if (count === 0) return
    await recordAudit(tx, actor, {
      action: archived ? 'scenario.archived' : 'scenario.restored',
      subject: { type: 'scenario', id: scenarioId },
    })
  })
}
