import { describe, expect, it } from 'vitest'
import { freeName, memoriesIn, nodesIn, slugOf } from './names'

describe('names', () => {
  it('are free when nothing has them', () => {
    expect(freeName([], 'moment')).toBe('moment')
    const taken = [
      { id: 'moment', title: '' },
      { id: 'moment-2', title: '' },
    ]
    expect(freeName(taken, 'moment')).toBe('moment-3')
  })
  it('are made of what people type', () => {
    expect(slugOf('Wants her money back!')).toBe('wants-her-money-back')
    expect(slugOf('3rd try: très déçue ')).toBe('rd-try-tres-decue')
    expect(slugOf('???')).toBe('')
  })
  it('of what is remembered come from every route that remembers something', () => {
    const root = { nodes: [{ routes: [{ remember: ['heard'] }], otherwise: { remember: ['heard', 'too-late'] } }] }
    expect(memoriesIn(root).map(({ id }) => id)).toEqual(['heard', 'too-late'])
  })
  it('can be read of a half-written file', () => {
    expect(nodesIn({ nodes: [{ id: 'a' }, null, { title: 'No id' }] })).toEqual([{ id: 'a', title: 'a' }])
    expect(nodesIn({ nodes: 'oops' })).toEqual([])
  })
})
