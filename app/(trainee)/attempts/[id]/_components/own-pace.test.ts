import { expect, it } from 'vitest'
import type { Entry } from '@/domain/attempt/state'
import { ownPace } from './own-pace'

const heard = (at: number, seq = 0): Entry => ({ from: 'customer', seq, text: 'Well?', at })
const said = (at: number, interrupted = false): Entry => ({
  from: 'agent',
  seq: 1,
  text: 'one two three four five six',
  at,
  interrupted,
})

it('counts from the end of what the customer said before', () => {
  expect(ownPace([heard(1000), heard(4000), said(7000), heard(9000, 1)])).toBe(120)
})
it('says nothing before there are words, and of words that cut in', () => {
  expect(ownPace([heard(1000)])).toBeNull()
  expect(ownPace([heard(1000), said(7000, true)])).toBeNull()
  expect(ownPace([said(7000)])).toBeNull()
})
