import { describe, expect, it } from 'vitest'
import { cardAt, thingAt } from './selection'

describe('where a problem leads', () => {
  it.each([
    [
      ['nodes', 2, 'routes', 1, 'when', 'any', 0],
      ['nodes', 2, 'routes', 1],
    ],
    [
      ['nodes', 2, 'otherwise', 'says'],
      ['nodes', 2, 'otherwise'],
    ],
    [
      ['nodes', 2, 'model'],
      ['nodes', 2],
    ],
    [
      ['endings', 0, 'aftermath', 'text'],
      ['endings', 0],
    ],
    [
      ['actions', 'manager', 'routes', 0, 'when'],
      ['actions', 'manager', 'routes', 0],
    ],
    [
      ['actions', 'manager', 'label'],
      ['actions', 'manager'],
    ],
    [['actions', 'hold', 'longest'], ['actions']],
    [['customer', 'soothes'], ['customer']],
    [['title'], ['about']],
    [[], ['about']],
  ])('%j is shown in the form of %j', (path, thing) => expect(thingAt(path)).toEqual(thing))
})

describe('the card of what is chosen', () => {
  const cards = [{ path: ['nodes', 0] }, { path: ['nodes', 1] }, { path: ['endings', 1] }]
  it('is the node a route belongs to', () => expect(cardAt(cards, ['nodes', 1, 'routes', 0])).toBe(cards[1]))
  it('is none when a section is shown', () => expect(cardAt(cards, ['customer'])).toBeNull())
})
