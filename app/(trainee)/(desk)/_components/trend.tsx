import { scaleLinear } from 'd3-scale'
import { curveMonotoneX, line } from 'd3-shape'
import type { TrendPoint } from '@/domain/coaching/profile'

type Props = {
  readonly points: readonly TrendPoint[]
  /** What the person said of themselves, 0 to 100: a dashed line to measure against. */
  readonly said: number | null
  /** The picture in words; the same figures stand in a table near it. */
  readonly title: string
  /** Of the drawing, in pixels where it is shown about as wide as this: then its figures are of reading size. */
  readonly width?: number
  readonly height?: number
}

const edge = { top: 10, right: 10, bottom: 10, left: 30 }
// More dots than this are a smear; the line says it better.
const mostDots = 60

/** One part over time: every run as a faint dot, the mean of five as the line, 0 to 100 from bottom to top. */
export function Trend({ points, said, title, width = 320, height = 120 }: Props) {
  const x = scaleLinear([0, Math.max(1, points.length - 1)], [edge.left + 8, width - edge.right])
  const y = scaleLinear([0, 100], [height - edge.bottom, edge.top])
  const path =
    line<TrendPoint>(
      (_, index) => x(index),
      ({ mean }) => y(mean),
    ).curve(curveMonotoneX)(points) ?? ''
  const dots = points.map(({ value }, index) => `M${x(index)} ${y(value)}h0`).join('')
  const last = points.at(-1)
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className="w-full" role="img" aria-label={title}>
      {[0, 50, 100].map((mark) => (
        <g key={mark}>
          <path d={`M${edge.left} ${y(mark)}H${width}`} className="stroke-rule" />
          <text x={edge.left - 6} y={y(mark) + 4} textAnchor="end" className="fill-ink-faint text-[12px]">
            {mark}
          </text>
        </g>
      ))}
      {said === null ? null : (
        <path
          d={`M${edge.left} ${y(said)}H${width}`}
          className="stroke-ink-faint"
          strokeDasharray="2 5"
          strokeWidth="2"
        />
      )}
      {points.length > mostDots ? null : (
        <path d={dots} className="stroke-edge" strokeWidth="6" strokeLinecap="round" fill="none" />
      )}
      <path d={path} fill="none" className="stroke-ink" strokeWidth="2.500" strokeLinecap="round" />
      {last ? <circle cx={x(points.length - 1)} cy={y(last.mean)} r="5" className="fill-ink" /> : null}
    </svg>
  )
}
