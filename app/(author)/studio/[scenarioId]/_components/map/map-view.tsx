'use client'

import { useMemo, useRef, useState } from 'react'
import type { Position } from '@/domain/editing/document'
import { layoutKeyOf } from '@/domain/editing/graph'
import { useDesk } from '../desk/use-desk'
import { Canvas, type Hands } from './canvas'
import type { Card } from './cards'
import { beginFlow } from './flow'
import { useDropped } from './use-dropped'
import { useSteady } from './use-steady'

const nowhere: Readonly<Record<string, Position>> = {}

type Props = {
  readonly cards: readonly Card[]
  readonly places: Readonly<Record<string, Position>>
  readonly missed: ReadonlySet<string> | null
  readonly onAddRoute: (card: Card, to?: string) => void
}

/** The drawn map. What is dragged is kept here until it is let go; everything else is on the desk. */
export function MapView({ cards, places, missed, onAddRoute }: Props) {
  const { desk, select, edit } = useDesk()
  const [dragged, setDragged] = useState<Readonly<Record<string, Position>>>(nowhere)
  const add = useRef(onAddRoute)
  add.current = onAddRoute
  const { selection } = desk
  const choose = useRef(select)
  choose.current = select
  const [flow] = useState(() =>
    beginFlow({
      onRow: (card, row) => choose.current(card.rows[row]?.path ?? card.path),
      onAdd: (card) => add.current(card),
      onFocus: (card) => choose.current(card.path),
    }),
  )
  const nodes = useMemo(
    () => flow.nodes(cards, ({ key }) => dragged[key] ?? places[key] ?? { x: 0, y: 0 }, selection),
    [flow, cards, places, dragged, selection],
  )
  const edges = useMemo(() => flow.edges(cards, { selection, missed }), [flow, cards, selection, missed])
  const byKey = useMemo(() => new Map(cards.map((card) => [card.key, card])), [cards])
  const { onConnect, onConnectEnd, onReconnect } = useDropped(byKey, onAddRoute)

  // The map component tells each of its parts when one of these is another function than before, so they never are.
  const hands: Hands = {
    onNodesChange: (changes) => {
      const moved = changes.flatMap((change) =>
        change.type === 'position' && change.position && change.dragging ? [[change.id, change.position] as const] : [],
      )
      if (moved.length > 0) setDragged((before) => ({ ...before, ...Object.fromEntries(moved) }))
    },
    onNodeDragStop: (_, node, together) => {
      const positions = together.flatMap(({ id, position }) => {
        const card = byKey.get(id)
        return card ? [[layoutKeyOf(card), { x: Math.round(position.x), y: Math.round(position.y) }] as const] : []
      })
      setDragged(nowhere)
      if (positions.length > 0) edit({ kind: 'set-layout', positions: Object.fromEntries(positions) })
      const card = byKey.get(node.id)
      if (card) select(card.path)
    },
    onNodeClick: (event, node) => {
      const card = byKey.get(node.id)
      if (card && !(event.target as Element).closest('.nodrag')) select(card.path)
    },
    onEdgeClick: (_, { data }) => data && select(data.edge.path),
    onPaneClick: () => select([]),
    onConnect,
    onConnectEnd,
    onReconnect,
    onInit: (flow) => {
      // Too small to read is no good beginning: then the first moment is shown, with what it leads to.
      const start = cards.find(({ isStart }) => isStart)
      const place = start ? places[start.key] : undefined
      if (place && flow.getZoom() < 0.55)
        void flow.setViewport({ x: 48 - place.x * 0.72, y: 150 - place.y * 0.72, zoom: 0.72 })
    },
  }
  return <Canvas nodes={nodes} edges={edges} isLarge={cards.length > 40} hands={useSteady(hands)} />
}
