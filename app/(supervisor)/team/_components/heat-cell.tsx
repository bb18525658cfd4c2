import type { ReactNode } from 'react'
import { tintOf } from './heat'

type Props = {
  readonly value: number | null
  /** What stands in the cell when it is not the bare figure, such as "3 of 5". */
  readonly children?: ReactNode
  readonly isWeakest?: boolean
}

/** A figure with its tint; a dash where nothing was measured. The weakest is framed, and said. */
export function HeatCell({ value, children, isWeakest = false }: Props) {
  if (value === null)
    return (
      <td className="px-1 py-1 text-center text-ink-faint">
        <span aria-hidden="true">-</span>
        <span className="sr-only">nothing yet</span>
      </td>
    )
  const frame = isWeakest ? 'ring-2 ring-current ring-inset font-bold' : ''
  return (
    <td className="px-0.5 py-0.5 text-center">
      <span
        className={`flex min-h-9 items-center justify-center whitespace-nowrap rounded-sm px-1.5 ${tintOf(value)} ${frame}`}
      >
        {children ?? value}
        {isWeakest ? <span className="sr-only">, weakest part</span> : null}
      </span>
    </td>
  )
}
