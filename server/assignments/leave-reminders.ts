import 'server-only'
import type { Actor } from '../actor'
import { database } from '../database'
import { notify } from '../notices/notify'
import { reminderLink } from './cancel-assignment'

const aheadMs = 48 * 3_600_000

type Due = { readonly id: string; readonly title: string; readonly dueAt: number | null; readonly next: unknown }

/**
 * Leaves one notice for each assignment that is due within two days and still to do. Called when its person looks:
 * who does not come would not read it either, so nothing has to run in the background.
 */
export async function leaveReminders(actor: Actor, assignments: readonly Due[], now: number): Promise<void> {
  const soon = assignments.flatMap(({ dueAt, ...one }) =>
    one.next !== null && dueAt !== null && dueAt >= now && dueAt - now <= aheadMs ? [{ ...one, dueAt }] : [],
  )
  if (soon.length === 0) return
  const links = soon.map((one) => reminderLink(one.id))
  const left = { userId: actor.userId, kind: 'due-soon', link: { in: links } } as const
  if ((await database.notice.count({ where: left })) === soon.length) return
  // Counted once more inside: two tabs opened together must not both leave one.
  await database.$transaction(async (tx) => {
    const known = await tx.notice.findMany({ where: left, select: { link: true } })
    for (const { id, title, dueAt } of soon) {
      const link = reminderLink(id)
      if (known.some((notice) => notice.link === link)) continue
      const facts = { title, dueAt: new Date(dueAt).toISOString() }
      await notify(tx, { userId: actor.userId, kind: 'due-soon', facts, link })
    }
  })
}
