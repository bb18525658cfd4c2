import type { Coverage } from '@/domain/testbench/coverage'

type Props = { readonly coverage: Coverage; readonly titles: ReadonlyMap<string, string> }

/** How much of the customer somebody has met. */
export function Reached({ coverage, titles }: Props) {
  const called = (key: string): string => {
    const [place = '', route] = key.split('/')
    const at = titles.get(place) ?? place
    return route === undefined ? at : `${at} (${route.replaceAll('-', ' ')})`
  }
  const rows = [
    ['Moments', coverage.nodes],
    ['Routes', coverage.routes],
    ['Endings', coverage.endings],
  ] as const
  return (
    <section>
      <h2 className="font-bold">Reached</h2>
      <ul className="mt-2 grid gap-2 text-sm">
        {rows.map(([label, { hit, total, missed }]) => (
          <li key={label}>
            <p className="flex items-baseline">
              {label}
              <span className="leader" aria-hidden />
              <span className="font-bold">
                {hit} of {total}
              </span>
            </p>
            {missed.length > 0 ? (
              <p className="text-ink-faint">
                Nobody came to {missed.slice(0, 6).map(called).join(', ')}
                {missed.length > 6 ? ` and ${missed.length - 6} more` : ''}.
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
