import { describe, expect, it } from 'vitest'
import { database } from '../database'
import { makePerson } from '../testing/people'
import { listUnreadNotices } from './list-unread'
import { markNoticesRead } from './mark-read'
import { notify } from './notify'

const assigned = { kind: 'assigned', facts: { title: 'Before your first shift', by: 'Grace' } } as const

describe('a notice', () => {
  it('is on the page of the person it is for until they have read it', async () => {
    const person = await makePerson()
    await notify(database, { ...assigned, userId: person.userId, link: '/home' })
    const [notice] = await listUnreadNotices(person)
    expect(notice).toMatchObject({ ...assigned, link: '/home' })
    expect(await markNoticesRead(person, { noticeId: notice?.id ?? '' })).toEqual({ read: 1 })
    expect(await listUnreadNotices(person)).toEqual([])
  })

  it('is neither shown to nor read by anybody else', async () => {
    const [person, other] = [await makePerson(), await makePerson()]
    await notify(database, { ...assigned, userId: person.userId })
    expect(await listUnreadNotices(other)).toEqual([])
    const [notice] = await listUnreadNotices(person)
    expect(await markNoticesRead(other, { noticeId: notice?.id ?? '' })).toEqual({ read: 0 })
    expect(await markNoticesRead(other, 'all')).toEqual({ read: 0 })
    expect(await listUnreadNotices(person)).toHaveLength(1)
  })

  it('is refused when it does not know what its sentence needs', async () => {
    const person = await makePerson()
    const empty = { userId: person.userId, kind: 'assigned', facts: { title: '' } } as const
    await expect(notify(database, empty)).rejects.toThrow()
    expect(await listUnreadNotices(person)).toEqual([])
  })

  it('can be read together with all the others', async () => {
    const person = await makePerson()
    await notify(database, { ...assigned, userId: person.userId })
    await notify(database, { userId: person.userId, kind: 'suggested', facts: { customer: 'Dana Okafor' } })
    expect(await markNoticesRead(person, 'all')).toEqual({ read: 2 })
  })
})
