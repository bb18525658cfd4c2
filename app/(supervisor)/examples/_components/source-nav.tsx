import Link from 'next/link'
import type { ExampleSource } from '@/server/examples/list-examples'

const shown = [
  [null, 'All'],
  ['dispute', 'Overturned grades'],
  ['kept', 'Worth showing'],
] as const

/** All examples, or those of one kind. */
export function SourceNav({ source }: { readonly source: ExampleSource | null }) {
  return (
    <nav aria-label="Which examples" className="flex flex-wrap gap-6 border-b py-2">
      {shown.map(([value, label]) => (
        <Link
          key={label}
          href={value === null ? '/examples' : `/examples?source=${value}`}
          aria-current={source === value ? 'page' : undefined}
          className="inline-flex min-h-11 items-center font-semibold underline-offset-8 aria-[current]:underline"
        >
          {label}
        </Link>
      ))}
    </nav>
  )
}
