'use client'

import { BaseEdge, type Edge, type EdgeProps, getBezierPath } from '@xyflow/react'
import { memo } from 'react'
import type { GraphEdge } from '@/domain/editing/map'

export type RouteEdgeType = Edge<
  {
    readonly edge: GraphEdge
    /** From the card's handle up to the row this route leaves from. */
    readonly rise: number
    readonly isChosen: boolean
    /** Belongs to the chosen card. */
    readonly isNear: boolean
    readonly reached: boolean | null
  },
  'route'
>

/** A line from a row to where it leads. Its words stand in the row. */
export const RouteEdge = memo(function RouteEdge(props: EdgeProps<RouteEdgeType>) {
  const { sourceX, sourceY, targetX, targetY, sourcePosition, targetPosition, data } = props
  const [path] = getBezierPath({
    sourceX: sourceX - 4,
    sourceY: sourceY - (data?.rise ?? 0),
    sourcePosition,
    targetX,
    targetY,
    targetPosition,
    curvature: 0.32,
  })
  const kind = data?.edge.kind === 'route' ? '' : 'map-line-aside'
  const tone = data?.isChosen ? 'map-line-chosen' : data?.isNear ? 'map-line-near' : ''
  const faded = data?.reached === false ? 'map-line-missed' : ''
  return <BaseEdge path={path} className={`map-line ${kind} ${tone} ${faded}`} interactionWidth={14} />
})
