import dagre from '@dagrejs/dagre'
import type { Position } from '@/domain/editing/document'
import type { GraphEdge } from '@/domain/editing/map'
import { type Card, cardWidth, heightOf } from './cards'

type Placed = Readonly<Record<string, Position>>

/** Reads from left to right: what comes first stands left, endings come last. Endings share one column on the right. */
export const layOut = (cards: readonly Pick<Card, 'key' | 'kind' | 'rows'>[], edges: readonly GraphEdge[]): Placed => {
  const graph = new dagre.graphlib.Graph({ multigraph: true })
  graph.setGraph({ rankdir: 'LR', nodesep: 36, ranksep: 84, marginx: 24, marginy: 24 })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const card of cards) graph.setNode(card.key, { width: cardWidth, height: heightOf(card) })
  const kinds = new Map(cards.map(({ key, kind }) => [key, kind]))
  for (const { key, from, to, kind } of edges)
    if (to !== null && to !== from && kinds.has(to)) {
      // The way to a good next moment shapes the map; what anybody may walk into from everywhere does not pull it about.
      const weight = kind === 'route' && kinds.get(to) === 'node' ? 6 : 1
      graph.setEdge(from, to, { weight, minlen: 1 }, key)
    }
  dagre.layout(graph)
  return Object.fromEntries(
    cards.map((card): [string, Position] => {
      const { x = 0, y = 0 } = graph.node(card.key) ?? {}
      return [card.key, { x: Math.round(x - cardWidth / 2), y: Math.round(y - heightOf(card) / 2) }]
    }),
  )
}

/** Where each card stands: where the author has put it, else where the layout does. */
export const placesOf = (cards: readonly Pick<Card, 'key' | 'position'>[], laidOut: Placed): Placed =>
  Object.fromEntries(cards.map(({ key, position }) => [key, position ?? laidOut[key] ?? { x: 0, y: 0 }]))

/** Changes only when the layout would: not with every word that is typed. */
export const shapeOf = (cards: readonly Pick<Card, 'key' | 'rows'>[]): string =>
  cards.map(({ key, rows }) => `${key}>${rows.map(({ to, kind }) => `${kind}:${to ?? ''}`).join(',')}`).join('|')
