'use client'

import { useReactFlow } from '@xyflow/react'
import { useEffect, useRef } from 'react'
import type { Position } from '@/domain/editing/document'
import { type Card, cardWidth, heightOf } from './cards'

/** A card that has just been made comes into view, unless it stands there already. */
export function useNewInView(cards: readonly Card[], places: Readonly<Record<string, Position>>) {
  const flow = useReactFlow()
  const known = useRef<ReadonlySet<string> | null>(null)
  useEffect(() => {
    const before = known.current
    known.current = new Set(cards.map(({ key }) => key))
    // One more than before: a renamed card, and a whole other text, stay where they are.
    if (before === null || cards.length !== before.size + 1) return
    const card = cards.find(({ key }) => !before.has(key))
    const place = card ? places[card.key] : undefined
    const frame = document.querySelector('.map')?.getBoundingClientRect()
    if (!card || !place || !frame) return
    const from = flow.flowToScreenPosition(place)
    const to = flow.flowToScreenPosition({ x: place.x + cardWidth, y: place.y + heightOf(card) })
    // Too far away to be read, it is gone to; otherwise the map moves no further than it must, so that one keeps one's place.
    if (flow.getZoom() < 0.4) {
      void flow.setCenter(place.x + cardWidth / 2, place.y + heightOf(card) / 2, { zoom: 0.55 })
      return
    }
    const x = shiftInto(from.x, to.x, frame.left, frame.right)
    const y = shiftInto(from.y, to.y, frame.top, frame.bottom)
    const view = flow.getViewport()
    if (x !== 0 || y !== 0) void flow.setViewport({ ...view, x: view.x + x, y: view.y + y })
  }, [cards, places, flow])
}

const margin = 24
/** How far something from `start` to `end` must move to lie between `low` and `high`. */
const shiftInto = (start: number, end: number, low: number, high: number): number =>
  start < low + margin ? low + margin - start : end > high - margin ? high - margin - end : 0
