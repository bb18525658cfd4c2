import 'server-only'
import { dueAt } from '@/domain/editing/due'
import { recordAudit } from '../audit/record'
import { database } from '../database'
import { makeCurrent } from './publish-draft'

const everyMs = 5000
let lastLook = 0

/**
 * Publishes what was scheduled for a time that has come. Called before a scenario's current version is read, and at the
 * start of the server: no timer runs, so nothing is missed while it is off. Takes no actor: the plan was made by one.
 */
export async function publishDue(now = Date.now()): Promise<number> {
  const rows = await database.scenarioVersion.findMany({
    where: { status: 'scheduled', publishAt: { lte: new Date(now) } },
    select: { id: true, scenarioId: true, number: true, publishAt: true },
  })
  const scheduled = rows.flatMap((row) => (row.publishAt ? [{ ...row, publishAt: row.publishAt.getTime() }] : []))
  const { publish, overtaken } = dueAt(scheduled, now)
  for (const version of publish)
    await database.$transaction(async (tx) => {
      // Another process may have been quicker, or an author may have cancelled it.
      const claimed = await tx.scenarioVersion.updateMany({
        where: { id: version.id, status: 'scheduled' },
        data: { status: 'published' },
      })
      if (claimed.count === 0) return
      await makeCurrent(tx, version.scenarioId, version.id)
      await recordAudit(tx, null, {
        action: 'scenario.published',
        subject: { type: 'scenario', id: version.scenarioId },
        after: { version: version.number, scheduled: true },
      })
    })
  if (overtaken.length > 0)
    await database.scenarioVersion.updateMany({
      where: { id: { in: overtaken.map(({ id }) => id) }, status: 'scheduled' },
      data: { status: 'cancelled' },
    })
  return publish.length
}

/** The same, at most once in a few seconds: cheap enough for every page that reads a current version. */
export async function publishDueSometimes(now = Date.now()): Promise<void> {
  if (now - lastLook < everyMs) return
  lastLook = now
  await publishDue(now)
}
