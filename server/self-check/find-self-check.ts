import 'server-only'
import type { Actor } from '../actor'
import { database } from '../database'
import { type SelfCheckResult, selfCheckScores } from './self-check-result'

/** The actor's latest self-check, or null when they never took it. */
export async function findSelfCheck(actor: Actor): Promise<SelfCheckResult | null> {
  const latest = await database.selfCheck.findFirst({
    where: { userId: actor.userId },
    select: { createdAt: true, scores: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  return latest && { at: latest.createdAt.getTime(), scores: selfCheckScores(latest.scores) }
}
