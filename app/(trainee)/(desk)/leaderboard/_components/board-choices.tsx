import Link from 'next/link'
import type { BoardChoice } from '@/server/standings/board'
import type { TeamGoal } from '@/server/standings/team-goal'
import { hrefOf } from './choice'

type Props = { readonly choice: BoardChoice; readonly teams: readonly TeamGoal[] }

/** Which board, over which time, among whom: links, so that a board can be sent to a colleague. */
export function BoardChoices({ choice, teams }: Props) {
  const points = { ...choice, board: 'points' } as const
  const improvement = { ...choice, board: 'improvement' } as const
  return (
    <div className="flex flex-wrap gap-x-10 gap-y-3 border-b py-4 text-sm">
      <Row
        label="Board"
        options={[
          { title: 'Points', to: points },
          { title: 'Improvement', to: improvement },
        ]}
        of={choice}
      />
      <Row
        label="Time"
        options={[
          { title: 'This week', to: { ...choice, span: 'week' } },
          { title: 'This month', to: { ...choice, span: 'month' } },
          { title: 'All time', to: { ...choice, span: 'all' } },
        ]}
        of={choice}
      />
      {teams.length > 0 ? (
        <Row
          label="People"
          options={[
            { title: 'Everybody', to: { ...choice, teamId: null } },
            ...teams.map((team) => ({ title: team.name, to: { ...choice, teamId: team.teamId } })),
          ]}
          of={choice}
        />
      ) : null}
    </div>
  )
}

type RowProps = {
  readonly label: string
  readonly options: readonly { readonly title: string; readonly to: BoardChoice }[]
  readonly of: BoardChoice
}

const same = (a: BoardChoice, b: BoardChoice) => a.board === b.board && a.span === b.span && a.teamId === b.teamId

function Row({ label, options, of }: RowProps) {
  return (
    <nav aria-label={label} className="flex flex-wrap items-center gap-1">
      {options.map(({ title, to }) => (
        <Link
          key={title}
          href={hrefOf(to)}
          scroll={false}
          aria-current={same(to, of) ? 'true' : undefined}
          className="inline-flex min-h-9 items-center rounded-md px-3 font-semibold text-ink-soft hover:bg-desk hover:text-ink aria-[current]:bg-ink aria-[current]:text-paper"
        >
          {title}
        </Link>
      ))}
    </nav>
  )
}
