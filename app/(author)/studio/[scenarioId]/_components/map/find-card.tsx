'use client'

import { useEffect, useRef, useState } from 'react'
import { TextInput } from '@/components/field'
import type { Card } from './cards'
import { cardsMatching } from './moves'

type Props = {
  readonly cards: readonly Card[]
  readonly onFound: (card: Card) => void
  readonly onClose: () => void
}

/** Looks in titles, names and first words. Enter goes to the first; Escape closes. */
export function FindCard({ cards, onFound, onClose }: Props) {
  const [wanted, setWanted] = useState('')
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => box.current?.focus(), [])
  const found = cardsMatching(cards, wanted)
  const go = (card: Card | undefined) => {
    if (!card) return
    onFound(card)
    onClose()
  }
  return (
    <search
      className="relative"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <TextInput
        ref={box}
        type="search"
        aria-label="Find a moment or an ending"
        placeholder="Title or words"
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') go(found[0])
        }}
        className="min-h-9! w-52 text-sm!"
      />
      {wanted.trim() === '' ? null : (
        <ul className="absolute right-0 z-30 mt-1 w-72 rounded-lg border bg-sheet p-1.5 shadow-lift">
          {found.map((card) => (
            <li key={card.key}>
              <button
                type="button"
                onClick={() => go(card)}
                className="block w-full truncate rounded-md px-3 py-1.5 text-left text-sm hover:bg-desk"
              >
                <span className="font-semibold">{card.title}</span> <span className="text-ink-soft">{card.says}</span>
              </button>
            </li>
          ))}
          {found.length === 0 ? <li className="px-3 py-1.5 text-ink-soft text-sm">Nothing says that.</li> : null}
        </ul>
      )}
    </search>
  )
}
