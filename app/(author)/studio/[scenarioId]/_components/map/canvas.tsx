'use client'

import '@xyflow/react/dist/base.css'
import './map.css'
import { Background, BackgroundVariant, MiniMap, type Node, ReactFlow, type ReactFlowProps } from '@xyflow/react'
import { memo } from 'react'
import { type CardNode, MomentCard } from './moment-card'
import { RouteEdge, type RouteEdgeType } from './route-edge'

type Flow = ReactFlowProps<CardNode, RouteEdgeType>
export type Hands = Pick<
  Flow,
  | 'onNodesChange'
  | 'onNodeDragStop'
  | 'onNodeClick'
  | 'onEdgeClick'
  | 'onPaneClick'
  | 'onConnect'
  | 'onConnectEnd'
  | 'onReconnect'
  | 'onInit'
>

const nodeTypes = { card: MomentCard }
const edgeTypes = { route: RouteEdge }
const fitting = { padding: 0.12, maxZoom: 1 }
const colourOf = (node: Node) => ((node as CardNode).data.isChosen ? 'var(--ink)' : 'var(--edge)')

type Props = {
  readonly nodes: CardNode[]
  readonly edges: RouteEdgeType[]
  readonly isLarge: boolean
  readonly hands: Hands
}

/** The map component itself, drawn again only when something on the map differs. */
export const Canvas = memo(function Canvas({ nodes, edges, isLarge, hands }: Props) {
  return (
    <ReactFlow
      className="map"
      aria-label="Map of the conversation"
      nodes={nodes}
      edges={edges}
      nodeTypes={nodeTypes}
      edgeTypes={edgeTypes}
      {...hands}
      connectionRadius={60}
      nodesFocusable={false}
      edgesFocusable={false}
      elementsSelectable={false}
      disableKeyboardA11y
      deleteKeyCode={null}
      nodeDragThreshold={4}
      onlyRenderVisibleElements={isLarge}
      minZoom={0.08}
      maxZoom={1.6}
      fitView
      fitViewOptions={fitting}
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
})
