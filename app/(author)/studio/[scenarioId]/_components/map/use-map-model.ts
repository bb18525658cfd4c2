'use client'

import { useMemo, useRef } from 'react'
import type { ScenarioDocument } from '@/domain/editing/document'
import { graphOf } from '@/domain/editing/graph'
import type { Graph } from '@/domain/editing/map'
import type { ScenarioProblem } from '@/domain/scenario/problem'
import { type Card, cardsOf } from './cards'
import { layOut, placesOf, shapeOf } from './layout'
import { reuseCards } from './reuse-cards'

type Given = {
  readonly document: ScenarioDocument
  readonly problems: readonly ScenarioProblem[]
  readonly tempers: Readonly<Record<string, number>>
  readonly missed: ReadonlySet<string> | null
}

/** Cards and their places. While the text is broken the last map that could be read stays, and `isWhole` says so. */
export function useMapModel({ document, problems, tempers, missed }: Given) {
  const lastWhole = useRef<Graph | null>(null)
  const lastCards = useRef<readonly Card[]>([])
  const lastLayout = useRef<{ shape: string; places: ReturnType<typeof layOut> } | null>(null)
  const read = useMemo(() => graphOf(document), [document])
  if (read.isWhole) lastWhole.current = read
  const graph = read.isWhole ? read : (lastWhole.current ?? read)
  const cards = useMemo(() => {
    const made = reuseCards(lastCards.current, cardsOf(graph, { tempers, problems, missed }))
    lastCards.current = made
    return made
  }, [graph, tempers, problems, missed])
  const places = useMemo(() => {
    const shape = shapeOf(cards)
    if (lastLayout.current?.shape !== shape) lastLayout.current = { shape, places: layOut(cards, graph.edges) }
    return placesOf(cards, lastLayout.current.places)
  }, [cards, graph])
  return { cards, places, isWhole: read.isWhole }
}
