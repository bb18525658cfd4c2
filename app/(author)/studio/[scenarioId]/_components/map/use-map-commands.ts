'use client'

import { useReactFlow } from '@xyflow/react'
import { type KeyboardEvent, useCallback, useState } from 'react'
import type { Position } from '@/domain/editing/document'
import { cardAt, type Selection } from '../desk/selection'
import { useDesk } from '../desk/use-desk'
import { type Card, cardInWords, cardWidth, heightOf, rowInWords } from './cards'
import { addEnding, addNode, addRoute, type Command, moveRoute, remove } from './commands'
import { keyFor } from './map-keys'
import { cardTowards, type Direction } from './moves'
import { useNewInView } from './use-new-in-view'
import { useSteady } from './use-steady'

type Places = Readonly<Record<string, Position>>

/** Every command of the map once, for its buttons, its keys and its lines alike. */
export function useMapCommands(cards: readonly Card[], places: Places) {
  const { desk, root, act, select } = useDesk()
  const flow = useReactFlow()
  const [spoken, setSpoken] = useState('')
  const [isFinding, setFinding] = useState(false)
  const chosen = cardAt(cards, desk.selection)

  useNewInView(cards, places)

  const run = (command: Command | null) => {
    if (command) act({ do: 'edit', edit: command.edit, select: command.select })
  }
  const beside = (): Position | undefined => {
    const place = chosen ? places[chosen.key] : undefined
    if (!place || !chosen) return undefined
    return freePlace({ x: place.x + cardWidth + 110, y: place.y }, Object.values(places))
  }
  const addRouteFrom = (card: Card, to?: string) => run(addRoute(root, card, to))

  /** Chooses a card, brings it into view and puts the focus on it. */
  const goTo = useCallback(
    (card: Card, selection: Selection = card.path) => {
      select(selection)
      const place = places[card.key]
      if (place) {
        const zoom = Math.max(0.5, flow.getZoom())
        void flow.setCenter(place.x + cardWidth / 2, place.y + heightOf(card) / 2, { zoom })
      }
      const titleOf = (key: string) => cards.find((one) => one.key === key)?.title ?? key
      setSpoken([cardInWords(card), ...card.rows.map((row) => rowInWords(row, titleOf))].join('. '))
      requestAnimationFrame(() => requestAnimationFrame(() => cardButton(card.key)?.focus({ preventScroll: true })))
    },
    [select, places, flow, cards],
  )
  const move = (direction: Direction) => {
    const next = cardTowards(cards, chosen, direction)
    if (next) goTo(next)
    else setSpoken(direction === 'onwards' ? 'No route leads on from here.' : 'Nothing leads here.')
  }
  const stepRow = (by: -1 | 1) => {
    if (!chosen) return
    const at = chosen.rows.findIndex(({ path }) => path.join() === desk.selection.join())
    const row = chosen.rows[at + by] ?? (by > 0 ? chosen.rows[0] : chosen.rows.at(-1))
    if (row) goTo(chosen, row.path)
  }

  const acts = {
    goTo,
    addRouteFrom,
    closeFinding: () => setFinding(false),
    addNode: () => run(addNode(root, chosen?.kind === 'node' ? chosen.id : null, beside())),
    addEnding: () => run(addEnding(root, beside())),
    addRoute: () => {
      if (chosen && chosen.kind !== 'ending') addRouteFrom(chosen)
    },
    remove: () => run(remove(root, desk.selection)),
    raise: () => run(moveRoute(root, desk.selection, -1)),
    lower: () => run(moveRoute(root, desk.selection, 1)),
    undo: () => act({ do: 'undo' }),
    redo: () => act({ do: 'redo' }),
    tidy: () => {
      const positions = Object.fromEntries(Object.keys(desk.history.document.layout).map((id) => [id, null]))
      act({ do: 'edit', edit: { kind: 'set-layout', positions } })
      // Laid out anew it must be legible: what does not fit then is a drag away.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => void flow.fitView({ padding: 0.12, maxZoom: 1, minZoom: 0.55 })),
      )
    },
    whole: () => void flow.fitView({ padding: 0.12, maxZoom: 1 }),
    closer: () => void flow.zoomIn(),
    farther: () => void flow.zoomOut(),
    onwards: () => move('onwards'),
    back: () => move('back'),
    next: () => move('next'),
    previous: () => move('previous'),
    nextRow: () => stepRow(1),
    previousRow: () => stepRow(-1),
    find: () => setFinding(true),
    edit: () => document.querySelector<HTMLElement>('[data-inspector] input, [data-inspector] textarea')?.focus(),
    onKeyDown: (event: KeyboardEvent) => {
      const name = keyFor(event)
      if (name === null) return
      event.preventDefault()
      acts[name]()
    },
  }
  return {
    spoken,
    isFinding,
    chosenKind: chosen?.kind ?? null,
    canRemove: remove(root, desk.selection) !== null,
    acts: useSteady(acts),
  }
}
export type MapCommandSet = ReturnType<typeof useMapCommands>

const cardButton = (key: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-card="${CSS.escape(key)}"]`)

/** Below whatever stands there already. */
const freePlace = (wanted: Position, taken: readonly Position[]): Position => {
  let { y } = wanted
  const isTaken = () => taken.some((place) => Math.abs(place.x - wanted.x) < cardWidth && Math.abs(place.y - y) < 220)
  for (let tries = 0; tries < 40 && isTaken(); tries++) y += 230
  return { x: wanted.x, y }
}
