'use client'

import { useMemo, useState } from 'react'
import type { Tested } from '../checking/jobs'
import { MapPanel } from '../map/map-panel'
import { PlayPanel } from './play-panel'
import { ResultsPanel } from './results-panel'

type Props = {
  readonly tested: Tested | null
  readonly onTested: (tested: Tested) => void
  readonly tempers: Readonly<Record<string, number>>
}
type SideId = 'play' | 'run'

/** Try the customer before anybody meets them: yourself, or with players who never tire. What they reach is painted on the map. */
export function TrialTab({ tested, onTested, tempers }: Props) {
  const [side, setSide] = useState<SideId>('play')
  const coverage = tested?.coverage
  const missed = useMemo(
    () =>
      coverage && side === 'run'
        ? new Set([...coverage.nodes.missed, ...coverage.endings.missed, ...coverage.routes.missed])
        : null,
    [coverage, side],
  )
  return (
    <div className="flex min-h-0 flex-1 flex-col md:flex-row">
      <div className="flex min-h-72 min-w-0 flex-1 flex-col">
        <MapPanel tempers={tempers} missed={missed} />
      </div>
      <aside
        aria-label="Test bench"
        className="flex min-h-0 flex-col border-t bg-sheet max-md:h-[60dvh] md:w-[28rem] md:border-t-0 md:border-l"
      >
        <nav aria-label="Ways to test" className="flex gap-5 border-b px-5">
          {(
            [
              ['play', 'Play it yourself'],
              ['run', 'Let others play'],
            ] as const
          ).map(([id, label]) => (
            <button
              key={id}
              type="button"
              aria-current={side === id ? 'page' : undefined}
              onClick={() => setSide(id)}
              className="-mb-px min-h-12 border-transparent border-b-2 font-semibold text-ink-faint text-sm -outline-offset-2 hover:text-ink aria-[current]:border-ink aria-[current]:text-ink"
            >
              {label}
            </button>
          ))}
        </nav>
        <div className={side === 'play' ? 'flex min-h-0 flex-1 flex-col' : 'hidden'}>
          <PlayPanel />
        </div>
        {side === 'run' ? <ResultsPanel tested={tested} onTested={onTested} /> : null}
      </aside>
    </div>
  )
}
