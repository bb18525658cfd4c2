import type { Coverage } from '@/domain/testbench/coverage'

/** How much of the customer somebody has met. */
export function Reached({ coverage }: { readonly coverage: Coverage }) {
  const rows = [
    ['Moments', coverage.nodes],
    ['Routes', coverage.routes],
    ['Endings', coverage.endings],
  ] as const
  return (
    <section>
      <h2 className="font-bold">Reached</h2>
      <dl className="mt-2 grid gap-2 text-sm">
        {rows.map(([label, { hit, total, missed }]) => (
          <div key={label}>
            <div className="flex items-baseline">
              <dt>{label}</dt>
              <span className="leader" aria-hidden />
              <dd className="font-bold">
                {hit} of {total}
              </dd>
            </div>
            {missed.length > 0 ? (
              <dd className="text-ink-faint">
                Nobody came to {missed.slice(0, 6).join(', ')}
                {missed.length > 6 ? ` and ${missed.length - 6} more` : ''}.
              </dd>
            ) : null}
          </div>
        ))}
      </dl>
    </section>
  )
}
