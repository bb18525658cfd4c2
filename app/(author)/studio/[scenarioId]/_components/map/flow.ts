import { Position } from '@xyflow/react'
import type { Position as Place } from '@/domain/editing/document'
import { isSamePath, type Selection } from '../desk/selection'
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

const isSameNode = (a: CardNode, b: CardNode): boolean =>
  a.data.card === b.data.card &&
  a.data.isChosen === b.data.isChosen &&
  a.data.isStop === b.data.isStop &&
  a.data.chosenRow === b.data.chosenRow &&
  a.position.x === b.position.x &&
  a.position.y === b.position.y

const isSameEdge = (a: RouteEdgeType, b: RouteEdgeType): boolean =>
  a.target === b.target &&
  a.source === b.source &&
  a.data?.edge.kind === b.data?.edge.kind &&
  a.data?.rise === b.data?.rise &&
  a.data?.isChosen === b.data?.isChosen &&
  a.data?.isNear === b.data?.isNear &&
  a.data?.reached === b.data?.reached

const reuse =
  <Item extends { readonly id: string }>(isSame: (a: Item, b: Item) => boolean) =>
  (before: readonly Item[], now: readonly Item[]): Item[] => {
    const known = new Map(before.map((item) => [item.id, item]))
    return now.map((item) => {
      const old = known.get(item.id)
      return old && isSame(old, item) ? old : item
    })
  }

/** What has not changed stays the same object, so that it is not drawn again. */
export const reuseNodes = reuse(isSameNode)
export const reuseEdges = reuse(isSameEdge)
