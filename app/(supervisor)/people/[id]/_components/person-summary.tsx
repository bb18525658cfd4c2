import { CircleCheck } from 'lucide-react'
import Link from 'next/link'
import type { PersonProgress } from '@/server/people/person-progress'

const signed = new Intl.NumberFormat('en', { signDisplay: 'exceptZero' })

/** Ready or not, where they are heading, and in which teams. */
export function PersonSummary({ page }: { readonly page: PersonProgress }) {
  const { person, readiness, trend, totals } = page
  return (
    <>
      {person.active ? null : <p className="font-bold text-ink">Deactivated.</p>}
      {readiness.map((one) => (
        <p key={one.teamId} className="flex flex-wrap items-center gap-x-2">
          {one.ready ? <CircleCheck size={20} aria-hidden className="text-earned-ink" /> : null}
          <span>
            <strong className="font-bold text-ink">{one.ready ? 'Ready' : 'Not ready yet'}</strong> for{' '}
            <Link href={`/team?team=${one.teamId}`} className="underline underline-offset-4">
              {one.team}
            </Link>
            : reached {one.bar} with {one.reached} of {one.needed} customers.
          </span>
        </p>
      ))}
      <p>
        {totals.length === 0
          ? 'No finished conversation yet.'
          : trend === null
            ? `${totals.length} finished so far; a trend needs eight.`
            : `Latest five conversations against the five before: ${signed.format(trend)} points.`}
      </p>
    </>
  )
}
