type Props = {
  /** 0 to 100; null leaves the mark out. */
  readonly measured: number | null
  readonly said: number | null
}

const left = 10
const width = 240
const x = (value: number) => left + (value / 100) * (width - 2 * left)

/** A ruler from 0 to 100: a full dot for what practice shows, a ring for what the person said. Say both in words beside it. */
export function PartScale({ measured, said }: Props) {
  return (
    <svg viewBox={`0 0 ${width} 24`} className="h-6 w-full max-w-80" aria-hidden="true" focusable="false">
      <path d={`M${x(0)} 12H${x(100)}`} className="stroke-edge" strokeWidth="1.500" />
      {[0, 25, 50, 75, 100].map((mark) => (
        <path key={mark} d={`M${x(mark)} 8V16`} className="stroke-edge" strokeWidth="1.500" />
      ))}
      {measured !== null && said !== null ? (
        <path d={`M${x(said)} 12H${x(measured)}`} className="stroke-ink" strokeWidth="3" />
      ) : null}
      {said === null ? null : <circle cx={x(said)} cy="12" r="8" className="fill-paper stroke-ink" strokeWidth="2" />}
      {measured === null ? null : <circle cx={x(measured)} cy="12" r="5" className="fill-ink" />}
    </svg>
  )
}
