import type { Receipt } from '@/domain/attempt/view'
import { findingsOf } from './finding'
import { contradicts } from './leaning'

const signed = new Intl.NumberFormat('en', { signDisplay: 'exceptZero', maximumFractionDigits: 2 })

/** Less than this moved nothing. */
const negligible = 0.02

type Props = { readonly receipt: Receipt; readonly text: string }

/** The whole receipt, for whoever wants to check the marks: each rule, its words, what it weighed and why. */
export function EveryFinding({ receipt, text }: Props) {
  const findings = findingsOf(receipt).filter(({ effect, named }) => named || Math.abs(effect) >= negligible)
  if (findings.length === 0) return null
  return (
    <details className="text-sm">
      <summary className="w-fit py-1 font-semibold text-ink-soft underline decoration-rule underline-offset-4 hover:text-ink">
        Every finding ({findings.length})
      </summary>
      <ul className="mt-2 divide-y divide-rule border-y">
        {findings.map(({ ruleId, span, labels, effect, reason }) => (
          <li key={`${ruleId} ${span.start} ${span.end} ${labels.join()}`} className="py-1.5">
            <p className="flex items-baseline">
              <q className="min-w-0 break-words">{text.slice(span.start, span.end)}</q>
              <span className="leader" aria-hidden="true" />
              <span className="font-semibold">
                {Math.abs(effect) >= negligible ? signed.format(effect) : 'named only'}
              </span>
            </p>
            <p className="text-ink-soft">
              {labels.join(', ')}: {reason}
              {contradicts(ruleId, effect) ? ' Among these words it weighed the other way.' : ''}
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}
