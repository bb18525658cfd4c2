import Link from 'next/link'
import type { ManagedTeam } from '@/server/teams/list-teams'
import { RenameTeam } from './rename-team'

const plural = new Intl.PluralRules('en')
const people = (count: number) => `${count} ${plural.select(count) === 'one' ? 'person' : 'people'}`

export function TeamList({ teams }: { readonly teams: readonly ManagedTeam[] }) {
  return (
    <ul className="mt-6 divide-y divide-rule border-y">
      {teams.map((team) => (
        <li key={team.id} className="flex flex-wrap items-center gap-x-6 gap-y-1 py-2.5">
          <span className="min-w-0 flex-1 basis-60">
            <Link href={`/team?team=${team.id}`} className="font-semibold underline-offset-4 hover:underline">
              {team.name}
            </Link>
            <span className="block text-ink-soft text-sm">
              {team.supervisors.length === 0
                ? 'Nobody supervises it yet'
                : `Supervised by ${team.supervisors.join(', ')}`}
            </span>
          </span>
          <Link
            href={`/admin/people?team=${team.id}`}
            className="inline-flex min-h-9 items-center text-sm underline underline-offset-4"
          >
            {people(team.members)}
          </Link>
          <span className="text-ink-soft text-sm">
            Bar {team.bar} with {team.barPasses}
          </span>
          <RenameTeam team={team} />
        </li>
      ))}
    </ul>
  )
}
