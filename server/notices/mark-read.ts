import 'server-only'
import type { Actor } from '../actor'
import { database } from '../database'

/** Marks the actor's own notice as read, or all of them. Somebody else's is left alone, as if it did not exist. */
export async function markNoticesRead(actor: Actor, which: { noticeId: string } | 'all'): Promise<{ read: number }> {
  const changed = await database.notice.updateMany({
    where: { userId: actor.userId, readAt: null, ...(which === 'all' ? {} : { id: which.noticeId }) },
    data: { readAt: new Date() },
  })
  return { read: changed.count }
}
