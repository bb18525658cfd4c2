import Link from 'next/link'
import { Button } from '@/components/button'
import { Field, TextInput } from '@/components/field'
import { addressOf, type OverviewFilter, type ShownPeople } from '@/server/overview/filter'
import type { ListedTeam } from '@/server/teams/list-teams'
import { TeamSwitch } from './team-switch'

type Props = {
  readonly filter: OverviewFilter & { readonly team: string }
  readonly counts: Readonly<Record<ShownPeople, number>>
  readonly teams: readonly ListedTeam[]
}

const words: readonly (readonly [ShownPeople, string])[] = [
  ['all', 'Everybody'],
  ['not-ready', 'Not ready'],
  ['ready', 'Ready'],
  ['idle', 'No practice in 14 days'],
  ['stuck', 'Stuck'],
  ['due', 'Due'],
  ['overdue', 'Overdue'],
]

const chip =
  'inline-flex min-h-9 items-center gap-1.5 whitespace-nowrap rounded-md border border-rule px-3 text-sm hover:border-ink aria-[current]:border-ink aria-[current]:bg-ink aria-[current]:font-semibold aria-[current]:text-paper'

/** Links and one form that the browser itself sends: everything shown is in the address. */
export function OverviewFilters({ filter, counts, teams }: Props) {
  const to = (change: Partial<OverviewFilter>) => `/team?${addressOf({ ...filter, ...change })}`
  return (
    <search aria-label="Narrow the team" className="mt-5 grid gap-4">
      <ul className="flex flex-wrap gap-2">
        {words.map(([show, title]) => (
          <li key={show}>
            <Link href={to({ show })} className={chip} aria-current={filter.show === show ? 'true' : undefined}>
              {title} <span className="font-semibold">{counts[show]}</span>
            </Link>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
        {teams.length > 1 ? <TeamSwitch teams={teams} value={filter.team} /> : null}
        <form action="/team" className="flex items-end gap-2">
          {Object.entries({
            team: filter.team,
            view: filter.view,
            show: filter.show,
            sort: filter.sort,
            dir: filter.dir,
          }).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Field label="Name">
            {(wired) => <TextInput {...wired} name="q" defaultValue={filter.q} maxLength={100} className="max-w-48" />}
          </Field>
          <Button type="submit">Find</Button>
        </form>
        <ul className="flex gap-2 sm:ml-auto">
          {(['parts', 'techniques'] as const).map((view) => (
            <li key={view}>
              <Link
                href={to({ view, sort: 'name', dir: 'up' })}
                className={chip}
                aria-current={filter.view === view ? 'true' : undefined}
              >
                {view === 'parts' ? 'By part' : 'By technique'}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </search>
  )
}
