import type { TemperShift } from '@/domain/attempt/state'
import { temperWord } from '../temper/temper'

const signed = new Intl.NumberFormat('en', { signDisplay: 'exceptZero', maximumFractionDigits: 0 })

type Props = { readonly shifts: readonly TemperShift[]; readonly before: number; readonly after: number }

/** What moved the temper, as a small ledger. */
export function Shifts({ shifts, before, after }: Props) {
  return (
    <div className="text-sm">
      <ul>
        {shifts.map((shift) => (
          <li key={`${shift.cause} ${shift.amount} ${shift.because}`} className="flex items-baseline">
            <span>{shift.because}</span>
            <span className="leader" aria-hidden="true" />
            <span className="font-semibold">{signed.format(shift.amount)}</span>
          </li>
        ))}
      </ul>
      <p className="mt-1 flex items-baseline border-t pt-1 font-semibold">
        Temper
        <span className="leader" aria-hidden="true" />
        {Math.round(before)} to {Math.round(after)}, {temperWord(after)}
      </p>
    </div>
  )
}
