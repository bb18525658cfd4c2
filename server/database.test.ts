import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { database } from './database'

const entry = (subjectId: string) => ({ action: 'test', subjectType: 'test', subjectId })

async function pragma(name: 'synchronous' | 'foreign_keys' | 'journal_mode') {
  const [row] = await database.$queryRawUnsafe<Record<string, unknown>[]>(`PRAGMA ${name}`)
  const value = row?.[name]
  return typeof value === 'bigint' ? Number(value) : value
}

describe('the database', () => {
  it('keeps its promises on durability and references, before and after a transaction', async () => {
    const promises = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1 }
    const now = async () => ({
      journal_mode: await pragma('journal_mode'),
      synchronous: await pragma('synchronous'),
      foreign_keys: await pragma('foreign_keys'),
    })
    expect(await now()).toEqual(promises)
    await database.$transaction(async (tx) => tx.auditEntry.count())
    expect(await now()).toEqual(promises)
  })

  it('refuses a membership in a team that does not exist', async () => {
    const user = await database.user.create({
      data: { email: 'a@keepcool.example', name: 'A', nameLower: 'a', role: 'trainee' },
    })
    const lost = database.membership.create({ data: { userId: user.id, teamId: 'nowhere', role: 'member' } })
    await expect(lost).rejects.toThrow(/foreign key/i)
  })

  it('loses nothing but its own writes when a transaction fails while others write', async () => {
    const failing = database
      .$transaction(async (tx) => {
        await tx.auditEntry.create({ data: entry('rolled back') })
        await setTimeout(50)
        throw new Error('meant to fail')
      })
      .catch((error: Error) => error.message)
    const others = Array.from({ length: 200 }, (_, n) => database.auditEntry.create({ data: entry(`kept ${n}`) }))
    expect(await failing).toBe('meant to fail')
    await Promise.all(others)
    expect(await database.auditEntry.count({ where: { subjectId: { startsWith: 'kept' } } })).toBe(200)
    expect(await database.auditEntry.count({ where: { subjectId: 'rolled back' } })).toBe(0)
  })

  it('goes on after a transaction that failed', async () => {
    const failed = database.$transaction(async (tx) => {
      await tx.membership.create({ data: { userId: 'nobody', teamId: 'nowhere', role: 'member' } })
    })
    await expect(failed).rejects.toThrow()
    await database.$transaction((tx) => tx.auditEntry.create({ data: entry('after') }))
    expect(await database.auditEntry.count({ where: { subjectId: 'after' } })).toBe(1)
  })

  it('shares the file with another process that writes at the same time', async () => {
    const run = promisify(execFile)
    const args = ['--import', 'tsx', '--conditions=react-server', 'server/testing/write-entries.ts', '60']
    const other = run(process.execPath, args).then(() => 'done')
    let state = 'running'
    other.finally(() => {
      state = 'ended'
    })
    let own = 0
    while (state === 'running') {
      await database.$transaction(async (tx) => {
        await tx.auditEntry.count()
        await tx.auditEntry.create({ data: entry('by this process') })
      })
      own += 1
      // libSQL answers at once, so without a pause the event loop would never hear of the other's end.
      await setTimeout(1)
    }
    expect(await other).toBe('done')
    expect(await database.auditEntry.count({ where: { subjectId: 'by another process' } })).toBe(60)
    expect(await database.auditEntry.count({ where: { subjectId: 'by this process' } })).toBe(own)
  })

  it.runIf(process.platform === 'linux')('opens no files as transactions go by', async () => {
    const openFiles = () => readdirSync('/proc/self/fd').length
    const before = openFiles()
    for (let n = 0; n < 200; n++) await database.$transaction((tx) => tx.auditEntry.count())
    expect(openFiles()).toBeLessThanOrEqual(before + 5)
  })
})
