'use client'

import { useId } from 'react'
import { useEasedTemper } from './eased-temper'
import { temperColour, temperWord } from './temper'

const words = { cool: 'Cool', warm: 'Warm', hot: 'Hot', boiling: 'Boiling' } as const
const top = 14
const tall = 172
const yOf = (temper: number) => top + tall - (temper / 100) * tall

/** A thermometer with words. `was` draws a faint line where the temper stood before, so that a change can be read off. */
export function TemperGauge({
  temper,
  was,
  name,
}: {
  readonly temper: number
  readonly was?: number
  readonly name: string
}) {
  const shown = useEasedTemper(temper)
  const clip = useId()
  const word = temperWord(temper)
  const colour = temperColour(shown)
  return (
    <div className="flex items-stretch gap-5">
      <svg viewBox="0 0 84 226" className="h-56 w-auto shrink-0" aria-hidden="true" focusable="false">
        <clipPath id={clip}>
          <rect x="15" y={top - 5} width="14" height={tall + 14} rx="7" />
        </clipPath>
        <rect
          x="12"
          y={top - 8}
          width="20"
          height={tall + 26}
          rx="10"
          className="fill-desk stroke-edge"
          strokeWidth="1.200"
        />
        <circle cx="22" cy="204" r="17" className="fill-desk stroke-edge" strokeWidth="1.200" />
        <rect x="13" y="180" width="18" height="20" className="fill-desk" />
        <rect clipPath={`url(#${clip})`} x="15" y={yOf(shown)} width="14" height="220" fill={colour} />
        <circle cx="22" cy="204" r="13" fill={colour} />
        <rect x="15" y="184" width="14" height="16" fill={colour} />
        {[0, 30, 55, 80, 100].map((mark) => (
          <path key={mark} d={`M36 ${yOf(mark)}h9`} className="stroke-edge" strokeWidth="1.200" />
        ))}
        {was === undefined || Math.abs(was - temper) < 1 ? null : (
          <path d={`M10 ${yOf(was)}h24`} className="stroke-ink" strokeWidth="1.500" strokeDasharray="2 2.500" />
        )}
        <g className="fill-ink-faint text-[11px]">
          <text x="50" y={yOf(15) + 4}>
            cool
          </text>
          <text x="50" y={yOf(42) + 4}>
            warm
          </text>
          <text x="50" y={yOf(67) + 4}>
            hot
          </text>
          <text x="50" y={yOf(90) + 4}>
            boiling
          </text>
        </g>
      </svg>
      <div className="flex flex-col justify-center">
        <meter
          className="sr-only"
          aria-label={`Temper of ${name}: ${words[word]}`}
          min={0}
          max={100}
          value={Math.round(temper)}
        />
        <p aria-hidden="true" className="font-extrabold text-2xl tracking-[-0.03em]">
          {words[word]}
        </p>
        <p aria-hidden="true" className="text-ink-faint text-sm">
          {Math.round(shown)} of 100
        </p>
      </div>
    </div>
  )
}
