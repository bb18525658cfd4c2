import type { TeamGoal } from '@/server/standings/team-goal'

const count = new Intl.NumberFormat('en')

/** What a team wants to reach together this month. */
export function TeamGoals({ goals }: { readonly goals: readonly TeamGoal[] }) {
  if (goals.length === 0) return null
  return (
    <section aria-labelledby="goals">
      <h2 id="goals" className="mb-2 font-bold text-xl">
        {goals.length === 1 ? 'Your team this month' : 'Your teams this month'}
      </h2>
      <ul className="border-t">
        {goals.map((team) => (
          <li key={team.teamId} className="border-b py-4">
            <p className="font-semibold">{team.name}</p>
            <p className="mt-1">
              <span className="font-extrabold text-2xl tracking-[-0.03em]">{count.format(team.points)}</span>{' '}
              <span className="text-ink-soft">
                {team.goal > 0 ? `of ${count.format(team.goal)} points` : 'points together'}
              </span>
            </p>
            {team.goal > 0 ? (
              <>
                <meter
                  className="sr-only"
                  aria-label={`Goal of ${team.name}`}
                  min={0}
                  max={team.goal}
                  value={Math.min(team.points, team.goal)}
                />
                <svg
                  viewBox="0 0 100 8"
                  preserveAspectRatio="none"
                  className="mt-2 h-2 w-full rounded-full"
                  aria-hidden="true"
                >
                  <rect width="100" height="8" className="fill-rule" />
                  <rect width={Math.min(100, (team.points / team.goal) * 100)} height="8" className="fill-ink" />
                </svg>
                {team.points >= team.goal ? <p className="mt-1.5 text-sm">Goal reached.</p> : null}
              </>
            ) : (
              <p className="text-ink-faint text-sm">Your supervisor has set no goal for this month.</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
