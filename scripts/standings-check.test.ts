import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { gradeWith } from '../domain/attempt/testing/grade-with'
import type { Actor } from '../server/actor'
import { database } from '../server/database'
import { importScenarios } from '../server/scenarios/import-scenarios'
import { makeFinishedAttempt } from '../server/testing/finished-attempt'
import { makePerson } from '../server/testing/people'

let tina: Actor

beforeAll(async () => {
  await importScenarios('scenarios')
  tina = await makePerson({ name: 'Tina' })
  await makeFinishedAttempt(tina, { grades: [gradeWith({ listen: 2 })] })
})

const check = (...args: string[]) => checkAt(String(process.env.DATABASE_URL), ...args)
function checkAt(url: string, ...args: string[]) {
  const command = ['--import', 'tsx', '--conditions=react-server', 'scripts/standings-check.ts', ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: url },
  })
  return { status, said: stdout + stderr }
}
const standing = () => database.standing.findFirstOrThrow({ where: { userId: tina.userId, period: 'all' } })

// Each command is a process of its own, on whatever machine runs this.
describe('the check of the standings', { timeout: 60_000 }, () => {
  it('says that all is well, and exits with 0', () => {
    expect(check()).toMatchObject({ status: 0, said: expect.stringContaining('Every standing is what') })
  })
  it('names a standing that is wrong with both figures, exits with 1, and mends it only when asked to', async () => {
    const { value } = await standing()
    await database.standing.updateMany({ where: { userId: tina.userId, period: 'all' }, data: { value: value + 7 } })
    const found = check()
    expect(found.status).toBe(1)
    expect(found.said).toContain(`person ${tina.userId}, points, all: stored ${value + 7}, should be ${value}`)
    expect((await standing()).value).toBe(value + 7)
    expect(check('--rebuild')).toMatchObject({ status: 0, said: expect.stringContaining('no differences are left') })
    expect((await standing()).value).toBe(value)
    expect(check().status).toBe(0)
  })
  it('refuses a word it does not know, so that a slip of the pen never looks like a clean bill', () => {
    expect(check('--rebiuld')).toMatchObject({ status: 2, said: expect.stringContaining('Usage') })
  })
  it('makes no database where there is none, and says where it looked', () => {
    const nowhere = join(tmpdir(), `${randomUUID()}.db`)
    const answer = checkAt(`file:${nowhere}`)
    expect(answer.status).toBe(2)
    expect(answer.said).toContain(nowhere)
    expect(existsSync(nowhere)).toBe(false)
  })
})
