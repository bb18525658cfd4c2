'use client'

import { useEasedTemper } from './eased-temper'
import { temperColour, temperWord } from './temper'

/** The gauge lying down, for narrow screens and lists: a hairline that fills, with its word. */
export function TemperBar({ temper, name }: { readonly temper: number; readonly name: string }) {
  const shown = useEasedTemper(temper)
  const word = temperWord(temper)
  return (
    <div className="flex min-w-0 items-center gap-2.5">
      <meter
        className="sr-only"
        aria-label={`Temper of ${name}: ${word}`}
        min={0}
        max={100}
        value={Math.round(temper)}
      />
      <svg
        viewBox="0 0 100 6"
        preserveAspectRatio="none"
        className="h-1.5 w-full min-w-16 rounded-full"
        aria-hidden="true"
      >
        <rect width="100" height="6" className="fill-rule" />
        <rect width={shown} height="6" fill={temperColour(shown)} />
      </svg>
      <span aria-hidden="true" className="shrink-0 font-semibold text-sm">
        {word}
      </span>
    </div>
  )
}
