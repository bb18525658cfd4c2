import { describe, expect, it } from 'vitest'
import { techniqueCounts } from './technique-counts'

const countOf = (id: string, runs: Record<string, boolean>[]) => techniqueCounts(runs).find((row) => row.id === id)

describe('technique counts', () => {
  it('tell how often a technique was called for, and how often it was practised well', () => {
    const runs: Record<string, boolean>[] = [{ T01: true, T02: false }, { T01: false }, { T01: true }]
    expect(countOf('T01', runs)).toMatchObject({ met: 3, shown: 2 })
    expect(countOf('T02', runs)).toMatchObject({ met: 1, shown: 0 })
  })
  it('list what no customer has called for yet, with nothing', () => {
    expect(countOf('T21', [{ T01: true }])).toMatchObject({ met: 0, shown: 0, label: 'Apologise and own it' })
  })
  it('leave out what belongs to every run, whoever the customer is', () => {
    expect(countOf('T24', [{ T24: true }])).toBeUndefined()
  })
  it('say nothing of a technique the curriculum does not know', () => {
    expect(countOf('T99', [{ T99: true }])).toBeUndefined()
  })
})
