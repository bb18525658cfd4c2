import { describe, expect, it } from 'vitest'
import { database } from '../database'
import { makePerson } from '../testing/people'
import { recordAudit } from './record'

// Prisma words the refusal of a trigger as that of a foreign key; raw statements show the trigger's own words.
const refusal = /append-only|constraint/i

async function anEntry(subjectId: string): Promise<number> {
  const actor = await makePerson({ role: 'admin' })
  await database.$transaction((tx) =>
    recordAudit(tx, actor, {
      action: 'role.changed',
      subject: { type: 'person', id: subjectId },
      before: { role: 'trainee' },
      after: { role: 'author' },
    }),
  )
  const entry = await database.auditEntry.findFirstOrThrow({ where: { subjectId }, select: { id: true } })
  return entry.id
}

describe('the audit log', () => {
  it('keeps who did what to whom, and how it was before', async () => {
    const id = await anEntry('kept')
    const entry = await database.auditEntry.findUniqueOrThrow({ where: { id } })
    expect(entry).toMatchObject({ action: 'role.changed', subjectType: 'person', subjectId: 'kept' })
    expect([entry.before, entry.after]).toEqual(['{"role":"trainee"}', '{"role":"author"}'])
    expect(entry.actorId).not.toBeNull()
  })

  it('is not written when the change it tells of is rolled back', async () => {
    const actor = await makePerson({ role: 'admin' })
    const failing = database.$transaction(async (tx) => {
      await recordAudit(tx, actor, { action: 'person.erased', subject: { type: 'person', id: 'rolled-back' } })
      throw new Error('the change failed')
    })
    await expect(failing).rejects.toThrow('the change failed')
    expect(await database.auditEntry.count({ where: { subjectId: 'rolled-back' } })).toBe(0)
  })

  it('cannot be changed, whoever asks the database', async () => {
    const id = await anEntry('changed')
    await expect(database.auditEntry.update({ where: { id }, data: { actorId: null } })).rejects.toThrow(refusal)
    await expect(database.$executeRaw`UPDATE "AuditEntry" SET "action" = 'nothing'`).rejects.toThrow(refusal)
    expect(await database.auditEntry.count({ where: { id, action: 'role.changed' } })).toBe(1)
  })

  it('cannot be shortened, whoever asks the database', async () => {
    const id = await anEntry('removed')
    await expect(database.auditEntry.delete({ where: { id } })).rejects.toThrow(refusal)
    await expect(database.$executeRaw`DELETE FROM "AuditEntry"`).rejects.toThrow(refusal)
    const replacing = database.$executeRaw`
      INSERT OR REPLACE INTO "AuditEntry" ("id", "action", "subjectType", "subjectId") VALUES (${id}, 'x', 'x', 'x')`
    await expect(replacing).rejects.toThrow(refusal)
    expect(await database.auditEntry.count({ where: { id, action: 'role.changed' } })).toBe(1)
  })
})
