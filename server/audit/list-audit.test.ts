import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../actor'
import { database } from '../database'
import { erasePerson } from '../people/erase-person'
import { setRole } from '../people/set-role'
import { NotAllowed } from '../refusal'
import { makePerson } from '../testing/people'
import { auditFilterSchema, listAudit } from './list-audit'
import { recordAudit } from './record'

let admin: Actor
beforeAll(async () => {
  admin = await makePerson({ role: 'admin', name: 'Ruth Reader' })
})
const list = (said: object = {}) => listAudit(admin, auditFilterSchema.parse(said))

describe('reading the audit log', () => {
  it('tells who changed what from what to what', async () => {
    const person = await makePerson({ name: 'Ann Audited' })
    await setRole(admin, person.userId, 'author')
    const { rows } = await list({ who: 'ann audit' })
    expect(rows).toMatchObject([
      {
        by: 'Ruth Reader',
        did: 'Role changed',
        subject: { type: 'person', name: 'Ann Audited' },
        changes: [{ what: 'role', from: 'trainee', to: 'author' }],
      },
    ])
  })

  it('is narrowed by kind, subject, person and day', async () => {
    const person = await makePerson({ name: 'Bob Narrow' })
    await setRole(admin, person.userId, 'author')
    const count = async (said: object) => (await list({ who: 'Bob Narrow', ...said })).rows.length
    const today = new Date().toISOString().slice(0, 10)
    expect(await count({ action: 'role.changed', subject: 'person', from: today, to: today })).toBe(1)
    expect(await count({ action: 'person.moved' })).toBe(0)
    expect(await count({ subject: 'team' })).toBe(0)
    expect(await count({ to: '2020-01-01' })).toBe(0)
    expect(await count({ from: '2999-01-01' })).toBe(0)
    expect(await count({ action: 'nonsense', from: 'yesterday' }), 'what it does not know it ignores').toBe(1)
  })

  it('goes on where it stopped, each entry once', async () => {
    for (let n = 0; n < 60; n++)
      await database.$transaction((tx) =>
        recordAudit(tx, admin, { action: 'team.renamed', subject: { type: 'team', id: `paged ${n}` } }),
      )
    const first = await list({ action: 'team.renamed' })
    const second = await list({ action: 'team.renamed', before: first.next })
    const ids = [...first.rows, ...second.rows].map((row) => row.subject.id)
    expect([first.rows.length, ids[0], ids.at(-1), new Set(ids).size]).toEqual([50, 'paged 59', 'paged 0', 60])
    expect(second.next).toBeNull()
  })

  it('knows no name of somebody who was erased', async () => {
    const person = await makePerson({ name: 'Erika Erased' })
    await setRole(admin, person.userId, 'author')
    await erasePerson(admin, person.userId, { attempts: 'delete', confirmedName: 'Erika Erased' })
    const { rows } = await list()
    expect(rows.filter((row) => row.subject.id === person.userId).map((row) => row.did)).toEqual([
      'Erased',
      'Role changed',
    ])
    expect(JSON.stringify(rows)).not.toContain('Erika')
  })

  it('is for administrators only', async () => {
    for (const role of ['trainee', 'supervisor', 'author'] as const)
      await expect(listAudit(await makePerson({ role }), auditFilterSchema.parse({}))).rejects.toThrow(NotAllowed)
  })
})
