import Link from 'next/link'
import { type AttemptLine, AttemptRow } from '@/components/attempt-row'

/** The latest finished conversations. */
export function Recent({ rows }: { readonly rows: readonly AttemptLine[] }) {
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="recent" className="mt-16">
      <div className="flex items-baseline justify-between border-b pb-2">
        <h2 id="recent" className="font-bold text-xl">
          Recent conversations
        </h2>
        <Link href="/history" className="text-sm underline underline-offset-4">
          All of them
        </Link>
      </div>
      <ul className="divide-y divide-rule border-b">
        {rows.map((attempt) => (
          <li key={attempt.id}>
            <AttemptRow attempt={attempt} />
          </li>
        ))}
      </ul>
    </section>
  )
}
