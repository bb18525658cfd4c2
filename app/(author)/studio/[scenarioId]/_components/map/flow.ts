import { Position } from '@xyflow/react'
import type { Position as Place } from '@/domain/editing/document'
import { isInside, isSamePath, type Selection } from '../desk/selection'
import { type Card, cardWidth, handleMiddle, headHeight, heightOf, rowMiddle } from './cards'
import type { CardNode } from './moment-card'
import type { RouteEdgeType } from './route-edge'

type Hands = {
  readonly onRow: (card: Card, row: number) => void
  readonly onAdd: (card: Card) => void
  readonly onFocus: (card: Card) => void
}

const port = (type: 'source' | 'target', y: number) => ({
  type,
  position: type === 'source' ? Position.Right : Position.Left,
  x: type === 'source' ? cardWidth : 0,
  y,
  width: 1,
  height: 1,
})

/** A card as the map component wants it, with its size and its ports known beforehand. */
export const nodeOf = (card: Card, position: Place, selection: Selection, hands: Hands): CardNode => {
  const height = heightOf(card)
  const chosenRow = card.rows.findIndex(({ path }) => isSamePath(path, selection))
  const isChosen = isSamePath(card.path, selection) || chosenRow >= 0
  return {
    id: card.key,
    type: 'card',
    position,
    width: cardWidth,
    height,
    measured: { width: cardWidth, height },
    handles: [
      ...(card.kind === 'action' ? [] : [port('target', headHeight / 2)]),
      ...(card.kind === 'ending' ? [] : [port('source', handleMiddle(card))]),
    ],
    data: {
      card,
      isChosen,
      isStop: isChosen || (selection.length < 2 && card.isStart),
      chosenRow,
      onRow: (row) => hands.onRow(card, row),
      onAdd: () => hands.onAdd(card),
      onFocus: () => hands.onFocus(card),
    },
    // The button inside says what it is; the frame around it is nothing of its own.
    domAttributes: { 'aria-roledescription': undefined },
  }
}

export const edgesOf = (card: Card, selection: Selection, missed: ReadonlySet<string> | null): RouteEdgeType[] =>
  card.rows.flatMap((edge, index): RouteEdgeType[] => {
    if (edge.to === null) return []
    const isChosen = isSamePath(edge.path, selection)
    return [
      {
        id: edge.key,
        type: 'route',
        source: edge.from,
        target: edge.to,
        data: {
          edge,
          rise: handleMiddle(card) - rowMiddle(index),
          isChosen,
          isNear: isSamePath(card.path, selection),
          reached: missed === null || card.kind !== 'node' ? null : !missed.has(edge.key),
        },
        zIndex: isChosen ? 5 : 0,
        reconnectable: 'target',
        // The rows say all of it in words.
        ariaRole: 'presentation',
        ariaLabel: null as unknown as string,
        domAttributes: { 'aria-hidden': true, 'aria-roledescription': undefined },
      },
    ]
  })

const isSameEdge = (a: RouteEdgeType, b: RouteEdgeType): boolean =>
  a.id === b.id &&
  a.target === b.target &&
  a.source === b.source &&
  a.data?.edge.kind === b.data?.edge.kind &&
  a.data?.edge.path.join() === b.data?.edge.path.join() &&
  a.data?.rise === b.data?.rise &&
  a.data?.isChosen === b.data?.isChosen &&
  a.data?.isNear === b.data?.isNear &&
  a.data?.reached === b.data?.reached

/** What is chosen, as far as it concerns this card. */
const chosenIn = ({ path }: Card, selection: Selection): string =>
  isInside(selection, path) && selection.length > 0 ? selection.join('.') : ''

type Made<Value> = { readonly card: Card; readonly chosen: string; readonly value: Value }
export type Seen = { readonly selection: Selection; readonly missed: ReadonlySet<string> | null }

/**
 * Turns cards into what the map component draws. What has not changed stays the same object, and is not even made: an edit
 * draws one card, not two hundred. One for each map that is open.
 */
export const beginFlow = (hands: Hands) => {
  let nodes: CardNode[] = []
  let edges: RouteEdgeType[] = []
  let madeNodes = new Map<string, Made<CardNode>>()
  let madeEdges = new Map<string, Made<readonly RouteEdgeType[]> & Pick<Seen, 'missed'>>()
  return {
    nodes: (cards: readonly Card[], placeOf: (card: Card) => Place, selection: Selection): CardNode[] => {
      const next: typeof madeNodes = new Map()
      const isAnyCard = selection.length < 2
      const now = cards.map((card): CardNode => {
        const chosen = chosenIn(card, selection) || (isAnyCard && card.isStart ? 'start' : '')
        const place = placeOf(card)
        const old = madeNodes.get(card.key)
        const isSame =
          old?.card === card &&
          old.chosen === chosen &&
          old.value.position.x === place.x &&
          old.value.position.y === place.y
        const made = isSame ? old : { card, chosen, value: nodeOf(card, place, selection, hands) }
        next.set(card.key, made)
        return made.value
      })
      madeNodes = next
      if (!isEach(nodes, now)) nodes = now
      return nodes
    },
    edges: (cards: readonly Card[], { selection, missed }: Seen): RouteEdgeType[] => {
      const next: typeof madeEdges = new Map()
      const now = cards.flatMap((card) => {
        const chosen = chosenIn(card, selection)
        const old = madeEdges.get(card.key)
        if (old?.card === card && old.chosen === chosen && old.missed === missed) {
          next.set(card.key, old)
          return old.value
        }
        const known = new Map(old?.value.map((edge) => [edge.id, edge]))
        const value = edgesOf(card, selection, missed).map((edge) => {
          const before = known.get(edge.id)
          return before && isSameEdge(before, edge) ? before : edge
        })
        next.set(card.key, { card, chosen, missed, value })
        return value
      })
      madeEdges = next
      if (!isEach(edges, now)) edges = now
      return edges
    },
  }
}

const isEach = <Item>(before: readonly Item[], now: readonly Item[]): boolean =>
  before.length === now.length && now.every((item, index) => item === before[index])
