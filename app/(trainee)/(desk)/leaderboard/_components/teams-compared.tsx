import { leastPeopleCompared, type TeamCompared } from '@/server/standings/team-goal'

const count = new Intl.NumberFormat('en')

/** Teams by points a person. With one team there is nothing to compare. */
export function TeamsCompared({ teams }: { readonly teams: readonly TeamCompared[] }) {
  if (teams.length < 2) return null
  return (
    <section aria-labelledby="teams">
      <h2 id="teams" className="mb-2 font-bold text-xl">
        Points a person, by team
      </h2>
      <ul className="border-t">
        {teams.map((team) => (
          <li
            key={team.name}
            className={`flex items-baseline gap-4 border-b py-2.5 ${team.isYours ? 'font-bold' : ''}`}
          >
            <span className="min-w-0 flex-1 truncate">
              {team.name}
              {team.isYours ? (
                <span className="ml-2 rounded-sm bg-ink px-1.5 py-0.5 text-paper text-xs">yours</span>
              ) : null}
            </span>
            <span>{count.format(team.pointsEach)}</span>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-ink-faint text-sm">
        This month. Teams of fewer than {leastPeopleCompared} people are left out: the figure would say too much about
        each.
      </p>
    </section>
  )
}
