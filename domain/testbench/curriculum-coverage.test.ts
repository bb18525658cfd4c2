import { describe, expect, it } from 'vitest'
import { curriculum } from '../scenario/curriculum'
import { exercisedBy, findUnpractised } from './curriculum-coverage'

const all = curriculum.map(({ id }) => id)
const customer = (id: string, techniques: string[]) => ({ id, techniques })

describe('which techniques are practised', () => {
  it('is all of them when two customers exercise everything', () => {
    expect(findUnpractised([customer('a', all), customer('b', all)])).toEqual([])
  })
  it('names what only one customer exercises', () => {
    const but = all.filter((id) => id !== 'T18')
    expect(findUnpractised([customer('a', all), customer('b', but)])).toMatchObject([{ id: 'T18', customers: ['a'] }])
  })
  it('leaves out what belongs to every run, whoever the customer is', () => {
    const ids = exercisedBy([]).map(({ id }) => id)
    expect(ids).not.toContain('T07')
    expect(ids).not.toContain('T24')
    expect(ids).not.toContain('T29')
    expect(ids).toHaveLength(32)
  })
})
