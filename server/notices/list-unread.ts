import 'server-only'
import type { Actor } from '../actor'
import { database } from '../database'
import { type NoticeKind, noticeFacts, noticeKinds, type ToldNotice } from './notice'

const most = 20

export type UnreadNotice = ToldNotice & {
  readonly id: string
  readonly link: string | null
  readonly createdAt: number
}

/** The actor's unread notices, newest first, at most twenty. */
export async function listUnreadNotices(actor: Actor): Promise<readonly UnreadNotice[]> {
  const rows = await database.notice.findMany({
    where: { userId: actor.userId, readAt: null },
    select: { id: true, kind: true, facts: true, link: true, createdAt: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: most,
  })
  return rows.map((row) => ({
    id: row.id,
    link: row.link,
    createdAt: row.createdAt.getTime(),
    ...toldFrom(row.id, row.kind, row.facts),
  }))
}

function toldFrom(id: string, kind: string, facts: string): ToldNotice {
  const known = noticeKinds.find((one): one is NoticeKind => one === kind)
  if (!known) throw new Error(`Notice ${id} is of an unknown kind "${kind}"`)
  return { kind: known, facts: noticeFacts[known].parse(JSON.parse(facts)) } as ToldNotice
}
