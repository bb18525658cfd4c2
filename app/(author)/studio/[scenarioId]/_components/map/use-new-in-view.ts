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
    const isSeen = from.x >= frame.left && from.y >= frame.top && to.x <= frame.right && to.y <= frame.bottom
    if (isSeen && flow.getZoom() >= 0.4) return
    const zoom = Math.max(0.55, flow.getZoom())
    void flow.setCenter(place.x + cardWidth / 2, place.y + heightOf(card) / 2, { zoom })
  }, [cards, places, flow])
}
