'use client'

import { toast } from 'sonner'
import { Button } from '@/components/button'
import type { ManagedAccount } from '@/server/people/require-account'
import type { ListedTeam } from '@/server/teams/list-teams'
import { useFormAction } from '../../../../../(supervisor)/_components/use-form-action'
import { changeTeams } from '../actions'
import { Section } from './section'

type Props = { readonly account: ManagedAccount; readonly teams: readonly ListedTeam[] }

export function TeamsSection({ account, teams }: Props) {
  const { busy, problemAt, onSubmit } = useFormAction(changeTeams, () => toast('The teams are changed.'))
  const verb = account.role === 'supervisor' ? 'supervises' : 'practises in'
  return (
    <Section title="Teams" about="Moving somebody takes all they have practised along.">
      <form onSubmit={onSubmit} className="grid gap-4">
        <input type="hidden" name="personId" value={account.id} />
        <fieldset className="grid max-h-80 gap-x-6 overflow-y-auto sm:grid-cols-2">
          <legend className="mb-1.5 font-semibold text-sm">
            {account.name} {verb}
          </legend>
          {teams.map((team) => (
            <label key={team.id} className="flex min-h-11 items-center gap-3">
              <input
                type="checkbox"
                name="teamIds"
                value={team.id}
                defaultChecked={account.teamIds.includes(team.id)}
                className="size-5"
              />
              {team.name}
            </label>
          ))}
        </fieldset>
        <p role="alert" className="text-lost-ink text-sm">
          {problemAt('') ?? problemAt('teams')}
        </p>
        <div>
          <Button type="submit" disabled={busy}>
            Save the teams
          </Button>
        </div>
      </form>
    </Section>
  )
}
