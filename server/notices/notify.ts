import 'server-only'
import type { Transaction } from '../database'
import { noticeFacts, type ToldNotice } from './notice'

/**
 * Leaves a notice on a person's home page. Call it in the transaction that did what it tells of, so that nobody is told
 * of something that then did not happen. `link` is a path of this site.
 */
export async function notify(
  tx: Transaction,
  notice: ToldNotice & { readonly userId: string; readonly link?: string },
): Promise<void> {
  const { userId, kind, link } = notice
  const facts = JSON.stringify(noticeFacts[kind].parse(notice.facts))
  await tx.notice.create({ data: { userId, kind, facts, link: link ?? null }, select: { id: true } })
}
