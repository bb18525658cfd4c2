import { describe, expect, it } from 'vitest'
import { dueAt } from './due'

const version = (id: string, scenarioId: string, number: number, publishAt: number) => ({
  id,
  scenarioId,
  number,
  publishAt,
})
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)

describe('versions planned for a time', () => {
  const plans = [version('a2', 'a', 2, 100), version('a3', 'a', 3, 200), version('b5', 'b', 5, 300)]
  it('wait until it has come', () => expect(dueAt(plans, 99)).toEqual({ publish: [], overtaken: [] }))
  it('come to be on the moment', () => expect(ids(dueAt(plans, 100).publish)).toEqual(['a2']))
  it('give way to a newer one of the same customer that is due as well', () => {
    const due = dueAt(plans, 300)
    expect(ids(due.publish)).toEqual(['a3', 'b5'])
    expect(ids(due.overtaken)).toEqual(['a2'])
  })
})
