import dagre from '@dagrejs/dagre'
import type { Position } from '@/domain/editing/document'
import type { GraphEdge } from '@/domain/editing/map'
import { type Card, cardWidth, heightOf } from './cards'

type Placed = Readonly<Record<string, Position>>
type Box = Pick<Card, 'key' | 'kind' | 'rows'>

const gap = 36

/** Endings in one column on the right, each as near as there is room to what leads to it. */
const endingsBeside = (endings: readonly Box[], edges: readonly GraphEdge[], placed: Placed): Placed => {
  const x = Math.max(0, ...Object.values(placed).map((place) => place.x)) + cardWidth + 150
  const wanted = endings.map((ending) => {
    const from = edges.flatMap(({ to, from: key }) => (to === ending.key ? (placed[key]?.y ?? []) : []))
    return { ending, y: from.reduce((sum, y) => sum + y, 0) / Math.max(1, from.length) }
  })
  let free = Number.NEGATIVE_INFINITY
  return Object.fromEntries(
    wanted
      .sort((a, b) => a.y - b.y)
      .map(({ ending, y }): [string, Position] => {
        const top = Math.round(Math.max(y, free))
        free = top + heightOf(ending) + gap
        return [ending.key, { x, y: top }]
      }),
  )
}

/**
 * Reads from left to right: what comes first stands left, endings last. Lines to endings do not shape the map: one can get
 * to them from everywhere, and a long customer would take minutes to lay out.
 */
export const layOut = (cards: readonly Box[], edges: readonly GraphEdge[]): Placed => {
  const endings = cards.filter(({ kind }) => kind === 'ending')
  const others = cards.filter(({ kind }) => kind !== 'ending')
  const keys = new Set(others.map(({ key }) => key))
  const graph = new dagre.graphlib.Graph({ multigraph: true })
  graph.setGraph({ rankdir: 'LR', nodesep: gap, ranksep: 84, marginx: 24, marginy: 24 })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const card of others) graph.setNode(card.key, { width: cardWidth, height: heightOf(card) })
  for (const { key, from, to, kind } of edges)
    if (to !== null && to !== from && keys.has(to)) graph.setEdge(from, to, { weight: kind === 'route' ? 4 : 1 }, key)
  dagre.layout(graph)
  const placed = Object.fromEntries(
    others.map((card): [string, Position] => {
      const { x = 0, y = 0 } = graph.node(card.key) ?? {}
      return [card.key, { x: Math.round(x - cardWidth / 2), y: Math.round(y - heightOf(card) / 2) }]
    }),
  )
  return { ...placed, ...endingsBeside(endings, edges, placed) }
}

/** Where each card stands: where the author has put it, else where the layout does. */
export const placesOf = (cards: readonly Pick<Card, 'key' | 'position'>[], laidOut: Placed): Placed =>
  Object.fromEntries(cards.map(({ key, position }) => [key, position ?? laidOut[key] ?? { x: 0, y: 0 }]))

/** Changes only when the layout would: not with every word that is typed. */
export const shapeOf = (cards: readonly Pick<Card, 'key' | 'rows'>[]): string =>
  cards.map(({ key, rows }) => `${key}>${rows.map(({ to, kind }) => `${kind}:${to ?? ''}`).join(',')}`).join('|')
