import { describe, expect, it } from 'vitest'
import { applyEdit } from '@/domain/editing/apply-edit'
import { valueAt } from '@/domain/editing/change'
import type { Plain } from '@/domain/editing/document'
import { graphOf } from '@/domain/editing/graph'
import { fromTemplate } from '@/domain/editing/templates'
import { readTree } from '@/domain/editing/tree'
import { lintScenario } from '@/domain/testbench/bench'
import { cardInWords, cardsOf } from './cards'
import { addEnding, addNode, addRoute, type Command, connect, moveRoute, remove } from './commands'
import { layOut, placesOf, shapeOf } from './layout'
import { cardsMatching, cardTowards } from './moves'

const source = fromTemplate('put-right', { id: 'lamp', title: 'The lamp', customerName: 'Pat' })
const rootOf = (text: string): Plain => {
  const tree = readTree(text)
  if (!tree.ok) throw new Error('the text does not read')
  return tree.value.value
}
const root = rootOf(source)
const made = (command: Command | null): { source: string; root: Plain; chosen: Plain | undefined } => {
  if (!command) throw new Error('there is no such command here')
  const applied = applyEdit({ source, layout: {} }, command.edit)
  if (!applied.ok) throw new Error(applied.problem.code)
  const after = rootOf(applied.value.document.source)
  return { source: applied.value.document.source, root: after, chosen: valueAt(after, command.select) }
}
const paint = { tempers: {}, problems: [], missed: null }
const graph = graphOf({ source, layout: {} })
const cards = cardsOf(graph, paint)
const card = (id: string) => {
  const found = cards.find((one) => one.id === id)
  if (!found) throw new Error(`there is no card ${id}`)
  return found
}

describe('the commands of the map', () => {
  it('add a moment behind the chosen one, and choose it', () =>
    expect(made(addNode(root, 'opening')).chosen).toMatchObject({ id: 'moment' }))
  it('add an ending and choose it', () => expect(made(addEnding(root)).chosen).toMatchObject({ id: 'ending' }))
  it('add a route to another moment, and choose it', () =>
    expect(made(addRoute(root, { path: ['nodes', 0] }, 'offer')).chosen).toMatchObject({ id: 'route', go: 'offer' }))
  it('leave a text that the reader still takes', () =>
    expect(lintScenario(made(addNode(root, null)).source).ok).toBe(true))
  it('take out a route, and show the moment it belonged to', () => {
    const command = remove(root, ['nodes', 0, 'routes', 0])
    expect(made(command).chosen).toMatchObject({ id: 'opening' })
    expect(made(command).source).not.toContain(
      'blames-customer, shouts, sarcasm]\n        go: walked-out\n      - id: heard',
    )
  })
  it('take nothing out when nothing is chosen, or what happens otherwise', () => {
    expect(remove(root, [])).toBeNull()
    expect(remove(root, ['customer'])).toBeNull()
    expect(remove(root, ['nodes', 0, 'otherwise'])).toBeNull()
  })
  it('lead a route elsewhere, and otherwise, and who boils over', () => {
    expect(connect(root, ['nodes', 0, 'routes', 1], 'offer')).toEqual({
      kind: 'connect',
      in: { node: 'opening' },
      route: 'heard',
      go: 'offer',
    })
    expect(connect(root, ['nodes', 0, 'otherwise'], null)).toMatchObject({ route: 'otherwise', go: null })
    expect(connect(root, ['customer', 'leaves'], 'settled')).toMatchObject({ kind: 'set-field', value: 'settled' })
  })
  it('move a route up, and never out of the list', () => {
    expect(made(moveRoute(root, ['nodes', 0, 'routes', 1], -1)).chosen).toMatchObject({ id: 'heard' })
    expect(moveRoute(root, ['nodes', 0, 'routes', 0], -1)).toBeNull()
  })
})

describe('the arrow keys', () => {
  it('lead along the routes and back again', () => {
    expect(cardTowards(cards, null, 'onwards')?.id).toBe('opening')
    expect(cardTowards(cards, card('why'), 'back')?.id).toBe('opening')
    expect(cardTowards(cards, card('offer'), 'onwards')?.id).toBe('walked-out')
    expect(cardTowards(cards, card('settled'), 'onwards')).toBeNull()
  })
  it('go round among the places one can come to from the same moment', () =>
    expect(cardTowards(cards, card('walked-out'), 'next')?.id).toBe('why'))
})

describe('cards', () => {
  it('are found by what the customer says there', () =>
    expect(cardsMatching(cards, 'what happens now').map(({ id }) => id)).toEqual(['offer']))
  it('say in a sentence what they show', () => {
    expect(cardInWords(card('opening'))).toBe('First moment: The complaint, 6 routes')
    expect(cardInWords(card('settled'))).toBe('Ending: Put right, worth 100')
  })
  it('do not lie on one another once they are laid out, and stay where the author has put them', () => {
    const laid = layOut(cards, graph.edges)
    expect(new Set(Object.values(laid).map(({ x, y }) => `${x} ${y}`)).size).toBe(cards.length)
    expect(laid['node:opening']?.x).toBeLessThan(laid['node:offer']?.x ?? 0)
    const moved = cards.map((one) => (one.id === 'offer' ? { ...one, position: { x: 7, y: 9 } } : one))
    expect(placesOf(moved, laid)['node:offer']).toEqual({ x: 7, y: 9 })
  })
  it('are not laid out anew for every word that is typed', () => {
    const typed = graphOf({ source: source.replace('The complaint', 'The big complaint'), layout: {} })
    expect(shapeOf(cardsOf(typed, paint))).toBe(shapeOf(cards))
  })
})
