import { describe, expect, it } from 'vitest'
import type { LibraryEntry } from '@/server/scenarios/list-library'
import { choicesIn, narrow, narrowingSchema } from './narrowing'

const entry = (id: string, extra: Partial<LibraryEntry> = {}) =>
  ({
    id,
    difficulty: 1,
    parts: ['calm'],
    techniques: ['T01'],
    industries: ['retail'],
    runs: 0,
    ...extra,
  }) as LibraryEntry

const all = [
  entry('dana'),
  entry('omar', { difficulty: 3, parts: ['calm', 'apologise'], runs: 2 }),
  entry('vera', { techniques: ['T19'], industries: ['travel', 'retail'] }),
]
const found = (query: Record<string, unknown>) => narrow(all, narrowingSchema.parse(query)).map((one) => one.id)

describe('the library', () => {
  it('shows everybody when nothing is asked for', () => expect(found({})).toEqual(['dana', 'omar', 'vera']))

  it('is narrowed by each question, and by all of them together', () => {
    expect(found({ difficulty: '3' })).toEqual(['omar'])
    expect(found({ part: 'apologise' })).toEqual(['omar'])
    expect(found({ technique: 'T19' })).toEqual(['vera'])
    expect(found({ industry: 'travel' })).toEqual(['vera'])
    expect(found({ done: 'yes' })).toEqual(['omar'])
    expect(found({ done: 'no' })).toEqual(['dana', 'vera'])
    expect(found({ done: 'no', industry: 'travel', difficulty: '1' })).toEqual(['vera'])
  })

  it('may come to nobody', () => expect(found({ difficulty: '3', done: 'no' })).toEqual([]))

  it('does not mind an address that was mistyped', () => {
    expect(found({ difficulty: 'seven', part: 'jokes', done: ['yes', 'no'] })).toEqual(['dana', 'omar', 'vera'])
    expect(found({ difficulty: '' })).toEqual(['dana', 'omar', 'vera'])
  })

  it('offers only what some customer has', () => {
    const { difficulties, industries, techniques } = choicesIn(all)
    expect(difficulties).toEqual([1, 3])
    expect(industries).toEqual(['retail', 'travel'])
    expect(techniques.map((one) => one.id)).toEqual(['T01', 'T19'])
  })
})
