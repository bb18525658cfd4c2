import { describe, expect, it } from 'vitest'
import { actorOf } from '../actor'
import { checkSignIn } from '../auth/check-sign-in'
import { database } from '../database'
import { setActive } from '../people/set-active'
import { NotAllowed, NotFound, Unprocessable } from '../refusal'
import { makePerson, makeTeam } from '../testing/people'
import { acceptInputSchema, acceptInvitation } from './accept-invitation'
import { createInvitation, createPasswordLink, type InvitationInput } from './create-invitation'
import { findInvitation } from './find-invitation'
import { listInvitations, revokeInvitation } from './list-invitations'

const now = Date.now()
const day = 86_400_000
const password = 'a short sentence'

async function aTeam() {
  const team = await makeTeam()
  return { team, supervisor: await makePerson({ role: 'supervisor', teamIds: [team.id], name: 'Grace' }) }
}
const ask = (extra: Partial<InvitationInput>): InvitationInput => ({
  email: '',
  role: 'trainee',
  teamId: null,
  days: 7,
  ...extra,
})
const tokenOf = ({ path }: { path: string }) => path.split('/').at(-1) ?? ''
const fresh = () => `new.${Math.random()}@keepcool.example`
const accept = (token: string, email: string, at = now) =>
  acceptInvitation({ token, name: 'Nora New', email, password }, at)

describe('an invitation', () => {
  it('makes an account in the team it is for, with which one can sign in', async () => {
    const { team, supervisor } = await aTeam()
    const token = tokenOf(await createInvitation(supervisor, ask({ teamId: team.id }), now))
    expect(await findInvitation(token, now)).toMatchObject({ inviter: 'Grace', team: team.name, role: 'trainee' })
    const email = fresh()
    await accept(token, email)
    const person = await checkSignIn({ email, password }, 'here')
    expect(person).toMatchObject({ name: 'Nora New' })
    expect(await actorOf(person?.id ?? '')).toMatchObject({ role: 'trainee', teamIds: [team.id] })
    expect(await database.auditEntry.count({ where: { action: 'person.joined', subjectId: person?.id ?? '' } })).toBe(1)
  })

  it('works once, also when used twice at the same moment', async () => {
    const { team, supervisor } = await aTeam()
    const token = tokenOf(await createInvitation(supervisor, ask({ teamId: team.id }), now))
    const both = await Promise.allSettled([accept(token, fresh()), accept(token, fresh())])
    expect(both.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
    expect(await findInvitation(token, now)).toBeNull()
    await expect(accept(token, fresh())).rejects.toThrow(NotFound)
  })

  it('stops working on its day, when it is taken back, and when its maker is deactivated', async () => {
    const { team, supervisor } = await aTeam()
    const make = async () => tokenOf(await createInvitation(supervisor, ask({ teamId: team.id, days: 1 }), now))
    const [late, revoked, orphan] = [await make(), await make(), await make()]
    expect(await findInvitation(late, now + day - 1)).not.toBeNull()
    await expect(accept(late, fresh(), now + day)).rejects.toThrow(NotFound)
    for (const { id } of (await listInvitations(supervisor, now)).slice(1, 2)) await revokeInvitation(supervisor, id)
    await expect(accept(revoked, fresh())).rejects.toThrow(NotFound)
    await setActive(await makePerson({ role: 'admin' }), supervisor.userId, false)
    await expect(accept(orphan, fresh())).rejects.toThrow(NotFound)
  })

  it('for one email cannot be used for another, and not for somebody who is here', async () => {
    const admin = await makePerson({ role: 'admin' })
    const email = fresh()
    const token = tokenOf(await createInvitation(admin, ask({ email, role: 'author' }), now))
    expect(await accept(token, 'thief@keepcool.example')).toEqual({ email })
    await expect(createInvitation(admin, ask({ email }), now)).rejects.toMatchObject({ code: 'email-taken' })
    const open = tokenOf(await createInvitation(admin, ask({}), now))
    await expect(accept(open, email)).rejects.toThrow(Unprocessable)
    expect(await findInvitation(open, now), 'the link still works').not.toBeNull()
  })

  it('is kept without its link: who reads the database cannot use it', async () => {
    const { team, supervisor } = await aTeam()
    const token = tokenOf(await createInvitation(supervisor, ask({ teamId: team.id }), now))
    const rows = await database.invitation.findMany({ where: { teamId: team.id } })
    expect(JSON.stringify(rows)).not.toContain(token)
    await expect(accept(rows[0]?.tokenHash ?? '', fresh())).rejects.toThrow(NotFound)
  })

  it('is made by supervisors for trainees of their teams only', async () => {
    const { team, supervisor } = await aTeam()
    const other = (await aTeam()).team
    for (const refused of [{ teamId: other.id }, { teamId: null }, { teamId: team.id, role: 'admin' as const }])
      await expect(createInvitation(supervisor, ask(refused), now)).rejects.toThrow(NotAllowed)
    for (const role of ['trainee', 'author'] as const)
      await expect(createInvitation(await makePerson({ role }), ask({ teamId: team.id }), now)).rejects.toThrow(
        NotAllowed,
      )
  })

  it('is listed for and taken back by those who look after the team', async () => {
    const { team, supervisor } = await aTeam()
    await createInvitation(supervisor, ask({ teamId: team.id }), now)
    const [row] = await listInvitations(supervisor, now)
    expect(row).toMatchObject({ team: team.name, role: 'trainee', email: null })
    const stranger = (await aTeam()).supervisor
    expect(await listInvitations(stranger, now)).toEqual([])
    await expect(revokeInvitation(stranger, row?.id ?? '')).rejects.toThrow(NotFound)
    await expect(listInvitations(await makePerson(), now)).rejects.toThrow(NotAllowed)
    await revokeInvitation(supervisor, row?.id ?? '')
    expect(await listInvitations(supervisor, now)).toEqual([])
  })
})

describe('a link to choose a new password', () => {
  it('opens the account it is for; the link before it stops working', async () => {
    const admin = await makePerson({ role: 'admin' })
    const email = fresh()
    const person = await makePerson({ email })
    const first = tokenOf(await createPasswordLink(admin, person.userId, now))
    const second = tokenOf(await createPasswordLink(admin, person.userId, now))
    await expect(accept(first, '')).rejects.toThrow(NotFound)
    expect(await findInvitation(second, now)).toMatchObject({ email, name: person.name })
    await accept(second, 'other@keepcool.example')
    expect(await checkSignIn({ email, password }, 'here')).toMatchObject({ id: person.userId })
  })

  it('is made by administrators only, and not for who is deactivated', async () => {
    const { team, supervisor } = await aTeam()
    const person = await makePerson({ teamIds: [team.id] })
    await expect(createPasswordLink(supervisor, person.userId, now)).rejects.toThrow(NotAllowed)
    const admin = await makePerson({ role: 'admin' })
    await setActive(admin, person.userId, false)
    await expect(createPasswordLink(admin, person.userId, now)).rejects.toMatchObject({ code: 'inactive' })
  })
})

it('a password shorter than ten characters is refused in words', () => {
  const read = acceptInputSchema.safeParse({ token: 't', name: 'N', email: '', password: 'short' })
  expect(read.error?.issues[0]?.message).toContain('10 characters')
})
