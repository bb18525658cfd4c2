import { describe, expect, it } from 'vitest'
import type { Entry } from '@/domain/attempt/state'
import { quietBefore } from './quiet-before'

const stage = (seq: number, at: number, code: Extract<Entry, { from: 'stage' }>['code']): Entry => ({
  from: 'stage',
  seq,
  at,
  code,
})
const says = (seq: number, at: number): Entry => ({ from: 'customer', seq, at, text: 'Hello?' })

describe('how long nothing happened', () => {
  it('is counted from the last thing said', () => {
    const silence = stage(3, 50_000, 'silence')
    expect(quietBefore([says(1, 1000), says(2, 9000), silence], silence)).toBe(41_000)
    expect(quietBefore([silence], silence)).toBeNull()
  })
  it('is the whole hold when one comes back too late, whatever they said meanwhile', () => {
    const late = stage(4, 100_000, 'resumed-late')
    const entries = [says(1, 1000), stage(2, 10_000, 'held'), says(2, 12_000), says(3, 70_000), late]
    expect(quietBefore(entries, late)).toBe(90_000)
  })
})
