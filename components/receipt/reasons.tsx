import type { Evidence } from './evidence'

/** The margin notes that go with marked words. */
export function Reasons({ evidence }: { readonly evidence: readonly Evidence[] }) {
  if (evidence.length === 0) return null
  return (
    <ol className="grid gap-1.5 text-sm">
      {evidence.map(({ number, tone, labels, reason, isLittle }) => (
        <li key={number} className="grid grid-cols-[1.5rem_1fr] items-baseline">
          <span className="font-bold text-ink-faint">{number}</span>
          <span>
            <span className={`font-semibold ${tone === 'lost' ? 'text-lost-ink' : 'text-earned-ink'}`}>
              {tone === 'lost' ? 'Lost' : isLittle ? 'Counts a little' : 'Earned'}: {labels.join(', ')}.
            </span>{' '}
            {reason}
          </span>
        </li>
      ))}
    </ol>
  )
}
