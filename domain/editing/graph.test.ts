import { describe, expect, it } from 'vitest'
import { readCustomer } from '../attempt/testing/a-customer'
import { conditionInWords } from './condition-in-words'
import type { Plain } from './document'
import { graphOf } from './graph'
import { small } from './testing/small'
import { titlesIn } from './titles-in'

const layout = { deal: { x: 10, y: 20 } }
const graph = graphOf({ source: small, layout })
const edge = (key: string) => graph.edges.find((each) => each.key === key)

describe('the map', () => {
  it('has a card for every node, ending and action, where the author put it', () => {
    expect(graph.nodes.map(({ key }) => key)).toEqual([
      'node:opening',
      'node:deal',
      'ending:happy',
      'ending:gone',
      'action:manager',
    ])
    expect(graph.nodes.map(({ position }) => position)).toEqual([null, { x: 10, y: 20 }, null, null, null])
    expect(graph.start).toBe('node:opening')
  })
  it('has the routes in order of priority, otherwise last, in plain words', () => {
    const routes = graph.edges
      .filter(({ from }) => from === 'node:opening')
      .filter(({ kind }) => kind === 'route' || kind === 'otherwise')
    expect(routes.map(({ key, to, label, priority }) => [key, to, label, priority])).toEqual([
      ['opening/sorry', 'node:deal', 'Apologise: at least partly', 1],
      ['opening/rude', 'ending:gone', 'fault: Insults or Shouts or fault: Argues', 2],
      ['opening/otherwise', null, 'otherwise', 3],
    ])
    expect(edge('opening/otherwise')?.stays).toBe(true)
  })
  it('shows where a customer goes who boils over or is left waiting, and where the actions lead', () => {
    expect(edge('customer/boils-over')).toMatchObject({ to: 'ending:gone' })
    expect(edge('customer/leaves')).toMatchObject({ to: 'ending:gone' })
    expect(edge('actions.manager/otherwise')).toMatchObject({ from: 'action:manager', to: 'ending:gone' })
  })
  it('tells two nodes of one id apart, and shows a route that leads nowhere', () => {
    const broken = graphOf({
      source: small.replace('- id: deal', '- id: opening').replace('go: deal', 'go: nowhere'),
      layout: {},
    })
    expect(broken.nodes.map(({ key }) => key).slice(0, 2)).toEqual(['node:opening', 'node:opening#1'])
    expect(broken.edges.find(({ key }) => key === 'opening/sorry')).toMatchObject({ to: null, isDangling: true })
    expect(new Set(broken.edges.map(({ key }) => key)).size).toBe(broken.edges.length)
  })
  it('of broken YAML says so and draws nothing', () => {
    expect(graphOf({ source: 'nodes: [', layout: {} })).toEqual({ start: null, nodes: [], edges: [], isWhole: false })
  })
  it('survives values that are not what they should be', () => {
    const odd = graphOf({
      source:
        'nodes: [1, { id: a, routes: [x, { when: [] }], otherwise: no }, { id: 7 }]\nendings: hello\ncustomer: 3\n',
      layout: {},
    })
    expect(odd.nodes.map(({ key }) => key)).toEqual(['node:a', 'node:'])
  })
  it('of the customer that ships has no loose ends', () => {
    const dana = graphOf({ source: readCustomer('late-present'), layout: {} })
    expect(dana.edges.filter(({ isDangling }) => isDangling)).toEqual([])
    expect(dana.edges.filter(({ label }) => label === '' || label === 'always')).toEqual([])
  })
})

describe('a condition in plain words', () => {
  it.each<[Plain, string]>([
    [
      { atLeast: { calm: 1 }, any: [{ restates: ['due', 'depot'] }, { atLeast: { restate: 2 } }] },
      'Calm: at least slipped and (puts back due or depot or Restate: at least done)',
    ],
    [{ turnsHere: { atLeast: 3 } }, '3 or more replies here'],
    [{ not: { knows: ['birthday'] } }, 'not knows birthday'],
    [{ temper: { above: 40, below: 60 } }, 'temper above 40 and temper below 60'],
    [{ standing: ['forbidden'] }, 'offers something forbidden'],
    [
      { all: [{ acts: ['thanks'] }, { any: [{ flags: ['argues'] }, { offered: ['swap'] }] }] },
      'Thanks and (fault: Argues or has offered swap)',
    ],
    [{}, ''],
  ])('%j', (condition, words) => expect(conditionInWords(condition)).toBe(words))
  it('calls facts, offers and moments as their author does', () => {
    const titles = titlesIn({
      nodes: [{ id: 'a', title: 'The price' }],
      facts: [{ id: 'b', text: 'It is broken.' }],
      policy: { remedies: [{ id: 'c', label: 'A new one' }] },
    })
    expect(conditionInWords({ visited: ['a'], restates: ['b'], offers: ['c', 'gone'] }, titles)).toBe(
      'has been at “The price” and puts back “It is broken” and offers “A new one” or gone',
    )
  })
})
