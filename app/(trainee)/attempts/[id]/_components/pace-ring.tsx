import { impatientBelow } from './patience'

const around = 2 * Math.PI * 7

type Props = {
  readonly left: number | null
  /** How long they wait before they speak up, in milliseconds. */
  readonly patienceMs: number | null
  readonly name: string
}

/** A quiet ring that empties as the customer's patience does, with what it means beside it. */
export function PaceRing({ left, patienceMs, name }: Props) {
  if (left === null || patienceMs === null) return null
  const short = left < impatientBelow
  return (
    <span className="inline-flex items-center gap-2 text-ink-faint text-sm">
      <svg viewBox="0 0 18 18" className="size-[18px] -rotate-90" aria-hidden="true" focusable="false">
        <circle cx="9" cy="9" r="7" fill="none" className="stroke-rule" strokeWidth="2.500" />
        <circle
          cx="9"
          cy="9"
          r="7"
          fill="none"
          className={short ? 'stroke-ink' : 'stroke-ink-faint'}
          strokeWidth="2.500"
          strokeDasharray={`${around * left} ${around}`}
        />
      </svg>
      {short ? null : (
        <span>
          {name} waits about {Math.round(patienceMs / 1000)} s
        </span>
      )}
      <span role="status">{short ? `${name} is growing impatient` : ''}</span>
    </span>
  )
}
