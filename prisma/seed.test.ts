import { describe, expect, it } from 'vitest'
import { checkSignIn } from '../server/auth/check-sign-in'
import { database } from '../server/database'
import { demoPassword, demoPeople, demoTeams } from './demo-people'
import { seed } from './seed'

describe('the demo people', () => {
  it('have emails of their own that anybody can type', () => {
    const emails = demoPeople.map(({ email }) => email)
    expect(new Set(emails).size).toBe(emails.length)
    for (const email of emails) expect(email).toMatch(/^[a-z]+(\.[a-z]+)+@keepcool\.example$/)
  })

  it('are added once, with teams that each have a supervisor and eight trainees, and can sign in', async () => {
    await seed()
    expect(await seed()).toBe('People: kept as they are')
    expect(await database.user.count()).toBe(demoPeople.length)
    for (const name of demoTeams) {
      const of = (role: string) => database.membership.count({ where: { team: { name }, role } })
      expect([await of('supervisor'), await of('member')]).toEqual([1, 8])
    }
    const [someone] = demoPeople
    expect(await checkSignIn({ email: someone?.email, password: demoPassword }, 'here')).toMatchObject({
      name: someone?.name,
    })
  })
})
