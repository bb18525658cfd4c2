import { beforeAll, describe, expect, it } from 'vitest'
import { database } from '../database'
import { TooMany } from '../refusal'
import { makePerson } from '../testing/people'
import { checkSignIn } from './check-sign-in'
import { hashPassword } from './password'

const password = 'correct horse'
let passwordHash: string
beforeAll(async () => {
  passwordHash = await hashPassword(password)
})

describe('signing in', () => {
  it('works with the right password, and does not mind capitals or spaces around the email', async () => {
    const person = await makePerson({ email: 'right@keepcool.example', passwordHash, name: 'Right' })
    expect(await checkSignIn({ email: ' Right@Keepcool.example ', password }, 'here')).toEqual({
      id: person.userId,
      name: 'Right',
    })
  })

  it('gives the same answer for a wrong password, an unknown email, an account without password and nonsense', async () => {
    await makePerson({ email: 'wrong@keepcool.example', passwordHash })
    await makePerson({ email: 'sso-only@keepcool.example' })
    expect(await checkSignIn({ email: 'wrong@keepcool.example', password: 'x' }, 'here')).toBeNull()
    expect(await checkSignIn({ email: 'unknown@keepcool.example', password }, 'here')).toBeNull()
    expect(
      await checkSignIn({ email: 'sso-only@keepcool.example', password: 'nobody has this password' }, 'here'),
    ).toBeNull()
    expect(await checkSignIn({ email: ['a'], password: 7 }, 'here')).toBeNull()
    expect(await checkSignIn(undefined, 'here')).toBeNull()
  })

  it('is over for somebody who was deactivated', async () => {
    const { userId } = await makePerson({ email: 'gone@keepcool.example', passwordHash })
    await database.user.update({ where: { id: userId }, data: { active: false } })
    expect(await checkSignIn({ email: 'gone@keepcool.example', password }, 'here')).toBeNull()
  })

  it('stops after ten failures from one address, even with the right password, and not for another address', async () => {
    await makePerson({ email: 'guessed@keepcool.example', passwordHash })
    const tries = Array.from({ length: 10 }, () =>
      checkSignIn({ email: 'guessed@keepcool.example', password: 'x' }, 'there'),
    )
    await Promise.all(tries)
    await expect(checkSignIn({ email: 'guessed@keepcool.example', password }, 'there')).rejects.toThrow(TooMany)
    expect(await checkSignIn({ email: 'guessed@keepcool.example', password }, 'elsewhere')).not.toBeNull()
  })

  it('counts failures only', async () => {
    await makePerson({ email: 'often@keepcool.example', passwordHash })
    for (let n = 0; n < 12; n++)
      expect(await checkSignIn({ email: 'often@keepcool.example', password }, 'here')).not.toBeNull()
  })
})
