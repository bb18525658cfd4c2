'use client'

import type { ReactNode } from 'react'
import type { ScenarioProblem } from '@/domain/scenario/problem'

export type SideId = 'form' | 'text' | 'problems'
const sides: readonly (readonly [SideId, string])[] = [
  ['form', 'Details'],
  ['text', 'Text'],
  ['problems', 'Problems'],
]

type Props = {
  readonly side: SideId
  readonly onSide: (side: SideId) => void
  readonly problems: readonly ScenarioProblem[]
  readonly isWide: boolean
  readonly children: ReactNode
}

/** The page beside the map. */
export function SidePane({ side, onSide, problems, isWide, children }: Props) {
  const urgent = problems.filter(({ weight }) => weight !== 'advice').length
  const hasError = problems.some(({ weight }) => weight === 'error')
  return (
    <aside
      aria-label="What is chosen"
      className={`flex min-h-0 flex-col border-t bg-sheet md:border-t-0 md:border-l ${isWide ? 'md:w-1/2' : 'md:w-[26.5rem]'} max-md:h-[55dvh]`}
    >
      <nav aria-label="Ways to see it" className="flex gap-5 border-b px-5">
        {sides.map(([id, label]) => (
          <button
            key={id}
            type="button"
            aria-current={side === id ? 'page' : undefined}
            onClick={() => onSide(id)}
            className="-mb-px inline-flex min-h-12 items-center gap-1.5 border-transparent border-b-2 font-semibold text-ink-faint text-sm -outline-offset-2 hover:text-ink aria-[current]:border-ink aria-[current]:text-ink"
          >
            {label}
            {id === 'problems' && urgent > 0 ? (
              <span
                className={`rounded-full px-1.5 text-xs ${hasError ? 'bg-lost text-lost-ink' : 'bg-doubt text-doubt-ink'}`}
              >
                {urgent}
              </span>
            ) : null}
          </button>
        ))}
      </nav>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
      <div tabIndex={0} className="relative min-h-0 flex-1 overflow-y-auto p-5 -outline-offset-2">
        {children}
      </div>
    </aside>
  )
}
