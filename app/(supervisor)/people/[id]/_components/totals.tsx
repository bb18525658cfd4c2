import type { PersonProgress } from '@/server/people/person-progress'

const [width, height, left] = [480, 160, 30]
// More than this are a smear on a phone; the table below has the figures.
const most = 40

/** Totals of the latest conversations in order, 0 to 100 from bottom to top. The same figures stand in the list below. */
export function Totals({ totals }: { readonly totals: PersonProgress['totals'] }) {
  const shown = totals.slice(-most)
  const x = (index: number) => left + 10 + (index / Math.max(1, shown.length - 1)) * (width - left - 20)
  const y = (total: number) => height - 10 - (total / 100) * (height - 20)
  const first = shown[0]?.total ?? 0
  const last = shown.at(-1)?.total ?? 0
  return (
    <div>
      <h2 className="font-bold text-xl">Totals</h2>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        className="mt-3 w-full"
        role="img"
        aria-label={`Totals of the latest ${shown.length} conversations, from ${first} to ${last}`}
      >
        {[0, 50, 100].map((mark) => (
          <g key={mark}>
            <path d={`M${left} ${y(mark)}H${width}`} className="stroke-rule" />
            <text x={left - 6} y={y(mark) + 4} textAnchor="end" className="fill-ink-faint text-[13px]">
              {mark}
            </text>
          </g>
        ))}
        <path
          d={shown.map(({ total }, index) => `${index === 0 ? 'M' : 'L'}${x(index)} ${y(total)}`).join('')}
          className="stroke-ink"
          strokeWidth="2"
          fill="none"
        />
        {shown.map(({ total, endedAt }, index) => (
          <circle key={`${endedAt}-${x(index)}`} cx={x(index)} cy={y(total)} r="3.500" className="fill-ink" />
        ))}
      </svg>
    </div>
  )
}
