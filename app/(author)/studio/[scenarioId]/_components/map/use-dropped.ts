'use client'

import { type Connection, type FinalConnectionState, useReactFlow } from '@xyflow/react'
import { useCallback } from 'react'
import { useDesk } from '../desk/use-desk'
import type { Card } from './cards'
import { addNode, addRoute, connect } from './commands'
import type { RouteEdgeType } from './route-edge'

type Cards = ReadonlyMap<string, Card>

/** What a line does when it is let go: on a card it leads there, on empty paper it makes a new moment and leads to it. */
export function useDropped(byKey: Cards, onAddRoute: (card: Card, to?: string) => void) {
  const { root, act, edit } = useDesk()
  const flow = useReactFlow()
  const onConnect = useCallback(
    ({ source, target }: Connection) => {
      const [from, to] = [byKey.get(source), byKey.get(target)]
      if (from && to) onAddRoute(from, to.id)
    },
    [byKey, onAddRoute],
  )
  const onConnectEnd = useCallback(
    (event: MouseEvent | TouchEvent, state: FinalConnectionState) => {
      const from = state.fromNode ? byKey.get(state.fromNode.id) : undefined
      if (!from || state.toNode || state.toHandle) return
      const point = 'changedTouches' in event ? event.changedTouches[0] : event
      if (!point) return
      const at = flow.screenToFlowPosition({ x: point.clientX, y: point.clientY })
      const made = addNode(root, from.kind === 'node' ? from.id : null, {
        x: Math.round(at.x),
        y: Math.round(at.y - 44),
      })
      const id = made.edit.kind === 'add-node' ? made.edit.node.id : ''
      const route = addRoute(root, from, id)
      if (route) act({ do: 'edit', edit: { kind: 'several', edits: [made.edit, route.edit] }, select: made.select })
    },
    [byKey, flow, root, act],
  )
  const onReconnect = useCallback(
    ({ data }: RouteEdgeType, { target }: Connection) => {
      const to = byKey.get(target)
      const change = data && to ? connect(root, data.edge.path, to.id) : null
      if (change && data) edit(change, data.edge.path)
    },
    [byKey, root, edit],
  )
  return { onConnect, onConnectEnd, onReconnect }
}
