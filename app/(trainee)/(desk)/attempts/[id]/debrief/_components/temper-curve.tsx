'use client'

import { scaleLinear } from 'd3-scale'
import { area, curveMonotoneX, line } from 'd3-shape'
import { type KeyboardEvent, useId, useState } from 'react'
import { Shifts } from '@/components/receipt/shifts'
import { temperColour, temperWord } from '@/components/temper/temper'
import type { DebriefTurn } from '@/domain/attempt/debrief'
import { turnTitle } from './turn-title'
import { useNarrow } from './use-narrow'

type Props = {
  readonly turns: readonly DebriefTurn[]
  readonly start: number
  readonly boiling: number
  readonly name: string
}

// Drawn at about the width it is shown at, so that its words keep their size.
const widths = { desk: 760, phone: 380 }
const height = 250
// With more turns than this a phone scrolls the drawing: their points would touch.
const mostAcross = 9
const edge = { top: 16, right: 20, bottom: 30, left: 58 }
const heats = [0, 15, 30, 45, 60, 75, 90, 100]

/** How the temper went, turn by turn. Each turn is a point to choose; what moved it stands beside the picture. */
export function TemperCurve({ turns, start, boiling, name }: Props) {
  const heat = useId()
  const width = useNarrow() && turns.length <= mostAcross ? widths.phone : widths.desk
  const worst = turns.reduce((at, turn, index) => {
    const rise = (one: DebriefTurn | undefined) => (one ? one.temperAfter - one.temperBefore : -101)
    return rise(turn) > rise(turns[at]) ? index : at
  }, 0)
  const [chosen, setChosen] = useState(worst)
  const x = scaleLinear([0, Math.max(1, turns.length)], [edge.left, width - edge.right])
  const y = scaleLinear([0, 100], [height - edge.bottom, edge.top])
  const points: [number, number][] = [start, ...turns.map((turn) => turn.temperAfter)].map((temper, index) => [
    x(index),
    y(temper),
  ])
  const stroke = line().curve(curveMonotoneX)(points) ?? ''
  const under =
    area<[number, number]>()
      .x(([px]) => px)
      .y0(y(0))
      .y1(([, py]) => py)
      .curve(curveMonotoneX)(points) ?? ''
  const turn = turns[chosen]

  function onKeyDown(event: KeyboardEvent) {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const next = Math.min(turns.length - 1, Math.max(0, chosen + step))
    setChosen(next)
    document.getElementById(`${heat}-${next}`)?.focus()
  }

  return (
    <div className="mt-5 grid gap-8 lg:grid-cols-[minmax(0,5fr)_minmax(0,2fr)]">
      <div className="overflow-x-auto">
        <svg
          viewBox={`0 0 ${width} ${height}`}
          className={`w-full ${turns.length > mostAcross ? 'min-w-[40rem]' : ''}`}
        >
          <title>{`Temper of ${name} over the conversation`}</title>
          <linearGradient id={heat} gradientUnits="userSpaceOnUse" x1="0" x2="0" y1={y(0)} y2={y(100)}>
            {heats.map((stop) => (
              <stop key={stop} offset={stop / 100} stopColor={temperColour(stop)} />
            ))}
          </linearGradient>
          {[0, 30, 55, 80].map((mark) => (
            <g key={mark}>
              <path d={`M${edge.left} ${y(mark)}H${width - edge.right}`} className="stroke-rule" />
              <text x={edge.left - 10} y={y(mark) - 5} textAnchor="end" className="fill-ink-faint text-[12px]">
                {temperWord(mark)}
              </text>
            </g>
          ))}
          <path
            d={`M${edge.left} ${y(boiling)}H${width - edge.right}`}
            className="stroke-ink-faint"
            strokeDasharray="3 5"
          />
          <text x={edge.left + 6} y={y(boiling) - 5} className="fill-ink-faint text-[12px]">
            boils over
          </text>
          <path d={under} fill={`url(#${heat})`} opacity="0.13" />
          <path d={stroke} fill="none" stroke={`url(#${heat})`} strokeWidth="3" strokeLinecap="round" />
          {turns.map((one, index) => {
            const here = index === chosen
            return (
              // biome-ignore lint/a11y/useSemanticElements: a button element cannot stand inside a drawing.
              <g
                key={one.seq}
                id={`${heat}-${index}`}
                role="button"
                tabIndex={here ? 0 : -1}
                aria-pressed={here}
                aria-label={`${turnTitle(one, index)}: temper ${Math.round(one.temperBefore)} to ${Math.round(one.temperAfter)}, ${temperWord(one.temperAfter)}`}
                onClick={() => setChosen(index)}
                onFocus={() => setChosen(index)}
                onKeyDown={onKeyDown}
                className="group cursor-pointer outline-none"
              >
                <text
                  x={x(index + 1)}
                  y={height - 8}
                  textAnchor="middle"
                  className={`text-[12px] ${here ? 'fill-ink font-bold' : 'fill-ink-faint'}`}
                >
                  {index + 1}
                </text>
                <circle cx={x(index + 1)} cy={y(one.temperAfter)} r="18" fill="transparent" />
                <circle
                  cx={x(index + 1)}
                  cy={y(one.temperAfter)}
                  r="13"
                  fill="none"
                  strokeWidth="2"
                  className="stroke-ink opacity-0 group-focus-visible:opacity-100"
                />
                <circle
                  cx={x(index + 1)}
                  cy={y(one.temperAfter)}
                  r={here ? 8 : 6}
                  fill={here ? temperColour(one.temperAfter) : undefined}
                  stroke={temperColour(one.temperAfter)}
                  strokeWidth="3"
                  className={here ? '' : 'fill-paper'}
                />
              </g>
            )
          })}
        </svg>
      </div>
      {turn ? (
        <div aria-live="polite">
          <h3 className="font-bold">{turnTitle(turn, chosen)}</h3>
          <p className="mt-1 mb-3 line-clamp-3 text-ink-soft text-sm">{turn.text || turn.nodeTitle}</p>
          <Shifts shifts={turn.shifts} before={turn.temperBefore} after={turn.temperAfter} />
          <a href={`#turn-${turn.seq}`} className="mt-3 inline-block text-sm underline underline-offset-4">
            Read it in the conversation
          </a>
        </div>
      ) : null}
    </div>
  )
}
