'use client'

import '@xyflow/react/dist/base.css'
import './map.css'
import { Background, BackgroundVariant, type Connection, MiniMap, type Node, ReactFlow } from '@xyflow/react'
import { useMemo, useRef, useState } from 'react'
import type { Position } from '@/domain/editing/document'
import { layoutKeyOf } from '@/domain/editing/graph'
import { useDesk } from '../desk/use-desk'
import type { Card } from './cards'
import { edgesOf, nodeOf, reuseEdges, reuseNodes } from './flow'
import { type CardNode, MomentCard } from './moment-card'
import { RouteEdge, type RouteEdgeType } from './route-edge'
import { useDropped } from './use-dropped'

const nodeTypes = { card: MomentCard }
const edgeTypes = { route: RouteEdge }

const colourOf = (node: Node) => ((node as CardNode).data.isChosen ? 'var(--ink)' : 'var(--edge)')

type Props = {
  readonly cards: readonly Card[]
  readonly places: Readonly<Record<string, Position>>
  readonly missed: ReadonlySet<string> | null
  readonly onAddRoute: (card: Card, to?: string) => void
}

/** The drawn map. What is dragged is kept here until it is let go; everything else is on the desk. */
export function MapView({ cards, places, missed, onAddRoute }: Props) {
  const { desk, select, edit } = useDesk()
  const [dragged, setDragged] = useState<Readonly<Record<string, Position>>>({})
  const add = useRef(onAddRoute)
  add.current = onAddRoute
  const { selection } = desk
  const lastNodes = useRef<readonly CardNode[]>([])
  const lastEdges = useRef<readonly RouteEdgeType[]>([])
  const choose = useRef(select)
  choose.current = select

  const nodes = useMemo(() => {
    const hands = {
      onRow: (card: Card, row: number) => choose.current(card.rows[row]?.path ?? card.path),
      onAdd: (card: Card) => add.current(card),
      onFocus: (card: Card) => choose.current(card.path),
    }
    const made = cards.map((card) =>
      nodeOf(card, dragged[card.key] ?? places[card.key] ?? { x: 0, y: 0 }, selection, hands),
    )
    const reused = reuseNodes(lastNodes.current, made)
    lastNodes.current = reused
    return reused
  }, [cards, places, dragged, selection])
  const edges = useMemo(() => {
    const reused = reuseEdges(
      lastEdges.current,
      cards.flatMap((card) => edgesOf(card, selection, missed)),
    )
    lastEdges.current = reused
    return reused
  }, [cards, selection, missed])
  const byKey = useMemo(() => new Map(cards.map((card) => [card.key, card])), [cards])
  const { onConnect, onConnectEnd, onReconnect } = useDropped(byKey, onAddRoute)

  return (
    <ReactFlow
      className="map"
      aria-label="Map of the conversation"
      nodes={nodes}
      edges={edges}
      nodeTypes={nodeTypes}
      edgeTypes={edgeTypes}
      onNodesChange={(changes) => {
        const moved = changes.flatMap((change) =>
          change.type === 'position' && change.position && change.dragging
            ? [[change.id, change.position] as const]
            : [],
        )
        if (moved.length > 0) setDragged((before) => ({ ...before, ...Object.fromEntries(moved) }))
      }}
      onNodeDragStop={(_, node, together) => {
        const positions = together.flatMap(({ id, position }) => {
          const card = byKey.get(id)
          return card ? [[layoutKeyOf(card), { x: Math.round(position.x), y: Math.round(position.y) }] as const] : []
        })
        setDragged({})
        if (positions.length > 0) edit({ kind: 'set-layout', positions: Object.fromEntries(positions) })
        const card = byKey.get(node.id)
        if (card) select(card.path)
      }}
      onNodeClick={(event, node) => {
        const card = byKey.get(node.id)
        if (card && !(event.target as Element).closest('.nodrag')) select(card.path)
      }}
      onEdgeClick={(_, { data }) => data && select(data.edge.path)}
      onPaneClick={() => select([])}
      onConnect={(connection: Connection) => onConnect(connection)}
      onConnectEnd={onConnectEnd}
      onReconnect={(edge, connection) => onReconnect(edge as RouteEdgeType, connection)}
      connectionRadius={60}
      nodesFocusable={false}
      edgesFocusable={false}
      elementsSelectable={false}
      disableKeyboardA11y
      deleteKeyCode={null}
      nodeDragThreshold={4}
      onlyRenderVisibleElements={cards.length > 40}
      minZoom={0.08}
      maxZoom={1.6}
      fitView
      fitViewOptions={{ padding: 0.12, maxZoom: 1 }}
      onInit={(flow) => {
        // Too small to read is no good beginning: then the first moment is shown, with what it leads to.
        const start = cards.find(({ isStart }) => isStart)
        const place = start ? places[start.key] : undefined
        if (place && flow.getZoom() < 0.55)
          void flow.setViewport({ x: 48 - place.x * 0.72, y: 150 - place.y * 0.72, zoom: 0.72 })
      }}
    >
      <Background variant={BackgroundVariant.Dots} gap={24} size={1.2} color="var(--rule)" />
      <MiniMap
        pannable
        zoomable
        ariaLabel="Small map of the whole conversation"
        className="max-md:hidden!"
        nodeBorderRadius={12}
        nodeColor={colourOf}
      />
    </ReactFlow>
  )
}
