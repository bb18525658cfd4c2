// Another process that writes to the same database: `write-entries.ts HOW_MANY` (server/database.test.ts).
import { database } from '../database'

for (let n = 0; n < Number(process.argv[2]); n++) {
  await database.$transaction(async (tx) => {
    await tx.auditEntry.count()
    await tx.auditEntry.create({ data: { action: 'test', subjectType: 'test', subjectId: 'by another process' } })
  })
}
