import { describe, expect, it } from 'vitest'
import type { Entry } from '@/domain/attempt/state'
import { revealedAt } from './revealed'

const said = (text: string, at: number): Entry => ({ from: 'customer', seq: 1, text, at })
const burst = [said('Where is it?', 2000), said('I waited all day.', 5000)]

describe('a burst of messages', () => {
  it('starts with a breath, before the dots', () => {
    const sent: Entry = { from: 'agent', seq: 1, text: 'Hello', at: 1000, interrupted: false }
    expect(revealedAt([sent, ...burst], 1100)).toMatchObject({ typing: false, speaking: true, nextAt: 1450 })
    expect(revealedAt([sent, ...burst], 1450)).toMatchObject({ typing: true, nextAt: 2000 })
  })
  it('shows each message when its typing is over', () => {
    expect(revealedAt(burst, 1999).entries).toHaveLength(0)
    expect(revealedAt(burst, 2000).entries).toHaveLength(1)
    expect(revealedAt(burst, 5000)).toMatchObject({ speaking: false, typing: false, nextAt: null })
  })
  it('is still going on between two messages, when no dots show', () => {
    expect(revealedAt(burst, 2100)).toMatchObject({ typing: false, speaking: true })
  })
  it('puts what was still being typed after the words that cut in', () => {
    const cutIn: Entry = { from: 'agent', seq: 2, text: 'Sorry', at: 3000, interrupted: true }
    const texts = revealedAt([...burst, cutIn], 6000).entries.map((entry) => ('text' in entry ? entry.text : ''))
    expect(texts).toEqual(['Where is it?', 'Sorry', 'I waited all day.'])
  })
  it('hides nothing the trainee wrote', () => {
    const late: Entry = { from: 'agent', seq: 2, text: 'Sorry', at: 9000, interrupted: true }
    expect(revealedAt([late], 10).entries).toEqual([late])
  })
})
