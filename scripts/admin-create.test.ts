import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { actorOf } from '../server/actor'
import { checkSignIn } from '../server/auth/check-sign-in'
import { database } from '../server/database'
import { acceptInvitation } from '../server/invitations/accept-invitation'
import { findInvitation } from '../server/invitations/find-invitation'

const fresh = join(tmpdir(), `${randomUUID()}.db`)
afterAll(() => {
  for (const end of ['', '-wal', '-shm']) rmSync(`${fresh}${end}`, { force: true })
})

function create(args: readonly string[], url = String(process.env.DATABASE_URL)) {
  const command = ['--import', 'tsx', '--conditions=react-server', 'scripts/admin-create.ts', ...args]
  const env = { ...process.env, DATABASE_URL: url, NEXTAUTH_URL: 'https://keepcool.example', LOG_LEVEL: 'silent' }
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', env })
  return { status, said: stdout + stderr, token: /keepcool\.example\/join\/(\S+)/.exec(stdout)?.[1] ?? '' }
}

const administrators = () =>
  database.user.findMany({ where: { role: 'admin' }, select: { id: true, email: true, name: true } })

// Each command is a process of its own, on whatever machine runs this.
describe('making the first administrator', { timeout: 60_000 }, () => {
  it('gives a link that works once, and the one who used it manages people', async () => {
    const made = create(['Ada.First@keepcool.example', 'Ada', 'First'])
    expect(made.status).toBe(0)
    const [ada] = await administrators()
    expect(ada).toMatchObject({ email: 'ada.first@keepcool.example', name: 'Ada First' })
    expect(await findInvitation(made.token, Date.now())).toMatchObject({
      role: 'admin',
      inviter: null,
      name: 'Ada First',
    })
    const accept = { token: made.token, name: 'Ada First', email: '', password: 'a sentence of mine' }
    await acceptInvitation(accept, Date.now())
    await expect(acceptInvitation(accept, Date.now())).rejects.toMatchObject({ status: 404 })
    const signedIn = await checkSignIn({ email: ada?.email, password: accept.password }, 'here')
    expect(signedIn).toMatchObject({ name: 'Ada First' })
    expect(await actorOf(ada?.id ?? '')).toMatchObject({ role: 'admin' })
    const entry = await database.auditEntry.findFirst({ where: { subjectId: ada?.id, action: 'role.changed' } })
    expect(entry).toMatchObject({ actorId: null, after: '{"role":"admin"}' })
  })
  it('refuses politely when there is one, and changes nothing', async () => {
    const refused = create(['bea@keepcool.example', 'Bea'])
    expect(refused.status).toBe(1)
    expect(refused.said).toContain('There is an administrator already: ada.first@keepcool.example.')
    expect(refused.said).toContain('--another')
    expect(refused.said).not.toContain('    at ')
    expect(await administrators()).toHaveLength(1)
  })
  it('makes one more, or lets the same one in again, when asked for another', async () => {
    expect(create(['bea@keepcool.example', 'Bea', '--another']).status).toBe(0)
    expect(await administrators()).toHaveLength(2)
    const first = create(['bea@keepcool.example', 'Bea', '--another'])
    const second = create(['bea@keepcool.example', 'Bea', '--another'])
    expect(await administrators()).toHaveLength(2)
    expect(await findInvitation(first.token, Date.now()), 'an earlier link stops working').toBeNull()
    expect(await findInvitation(second.token, Date.now())).not.toBeNull()
  })
  it('never makes an administrator of somebody who is here as something else', async () => {
    const data = { email: 'tina@keepcool.example', name: 'Tina', nameLower: 'tina', role: 'trainee' }
    await database.user.create({ data, select: { id: true } })
    expect(create([data.email, 'Tina', '--another'])).toMatchObject({ status: 1, token: '' })
    expect(await database.user.findUnique({ where: { email: data.email } })).toMatchObject({ role: 'trainee' })
  })
  it('does not guess at half a command or at an email that is none', () => {
    expect(create(['ada@keepcool.example'])).toMatchObject({ status: 2, said: expect.stringContaining('Usage') })
    expect(create(['ada', 'Ada'])).toMatchObject({ status: 2, said: expect.stringContaining('not an email') })
    expect(create(['ada@keepcool.example', 'Ada', '--other'])).toMatchObject({ status: 2 })
  })
  it('works on a database that no server has opened yet', () => {
    expect(create(['ada@keepcool.example', 'Ada'], `file:${fresh}`)).toMatchObject({ status: 0 })
    expect(create(['ada@keepcool.example', 'Ada'], `file:${fresh}`)).toMatchObject({ status: 1 })
  })
})
