import { describe, expect, it } from 'vitest'
import type { NextCustomer } from '@/server/home/require-home'
import { invitationFrom, reasonInWords } from './invitation'

const now = Date.UTC(2026, 10, 21)
const customer = { name: 'Dana Okafor', face: 1, age: 'middle', temper: 60 } as const
const entry = {
  id: 'late-present',
  title: 'The present that never came',
  summary: '',
  difficulty: 1,
  minutes: 6,
  channel: 'chat',
  parts: ['calm'],
  techniques: [],
  industries: [],
  manner: 'ranting',
  guided: false,
  customer,
  best: null,
  runs: 0,
  lastAt: null,
} as unknown as NextCustomer['customer']
const next: NextCustomer = { customer: entry, reason: { code: 'first' }, assignment: null }
const unfinished = { attemptId: 'one', mode: 'solo', lastEventAt: now, title: 'The present', customer }

describe('the invitation', () => {
  it('goes on with an open conversation before anything else', () => {
    expect(invitationFrom({ unfinished, next })).toMatchObject({ href: '/attempts/one', press: 'Go on' })
  })
  it('leads to the briefing of the proposed customer', () => {
    expect(invitationFrom({ unfinished: null, next })).toMatchObject({
      href: '/practise/late-present',
      title: 'Meet Dana Okafor',
      press: 'Get ready',
    })
  })
  it('leads to the assignment when there is one, so that the conversation counts for it', () => {
    const assigned = { ...next, assignment: { id: 'work' } as NextCustomer['assignment'] }
    expect(invitationFrom({ unfinished: null, next: assigned })).toMatchObject({
      href: '/assignments#work',
      press: 'See the assignment',
    })
  })
  it('says “again” to somebody met before', () => {
    const known = { ...next, customer: { ...entry, runs: 2 } }
    expect(invitationFrom({ unfinished: null, next: known })?.title).toBe('Meet Dana Okafor again')
  })
  it('is nobody when the library is empty', () => {
    expect(invitationFrom({ unfinished: null, next: null })).toBeNull()
  })
})

describe('the reason', () => {
  it('is one sentence, whatever it is', () => {
    const reasons = [
      { code: 'assigned', assignmentId: 'a', dueAt: now },
      { code: 'first' },
      { code: 'weakest-part', part: 'apologise', value: 41 },
      { code: 'not-seen-for-days', days: 9 },
      { code: 'new' },
      { code: 'better-than-last-time', best: 88 },
    ] as const
    for (const reason of reasons) expect(reasonInWords(reason, null)).toMatch(/^[^.]+\.$/)
  })
  it('names the weakest part and where it stands', () => {
    expect(reasonInWords({ code: 'weakest-part', part: 'apologise', value: 41 }, null)).toContain('Apologise')
    expect(reasonInWords({ code: 'weakest-part', part: 'apologise', value: 41 }, null)).toContain('41')
  })
  it('names the assignment, and the invitation keeps when it is due', () => {
    const assignment = { id: 'a', title: 'Before your first shift' } as NextCustomer['assignment']
    const reason = { code: 'assigned', assignmentId: 'a', dueAt: now + 86_400_000 } as const
    expect(reasonInWords(reason, assignment)).toBe('This was assigned to you: Before your first shift.')
    expect(invitationFrom({ unfinished: null, next: { ...next, reason, assignment } })?.dueAt).toBe(now + 86_400_000)
    expect(invitationFrom({ unfinished, next: { ...next, reason, assignment } })?.dueAt).toBeNull()
  })
})
