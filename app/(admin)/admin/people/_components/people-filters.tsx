import { Button } from '@/components/button'
import { Field, Select, TextInput } from '@/components/field'
import { roles } from '@/domain/access/role'
import type { PeopleFilter } from '@/server/people/list-people'
import type { ListedTeam } from '@/server/teams/list-teams'
import { roleWord } from '../../../_components/role-words'

type Props = { readonly filter: PeopleFilter; readonly teams: readonly ListedTeam[] }

/** A form the browser itself sends: what is shown is in the address. */
export function PeopleFilters({ filter, teams }: Props) {
  return (
    <search aria-label="Narrow the people">
      <form action="/admin/people" className="mt-5 grid items-end gap-3 sm:grid-cols-5">
        <Field label="Name or email">
          {(wired) => <TextInput {...wired} name="q" defaultValue={filter.q} maxLength={100} />}
        </Field>
        <Field label="Role">
          {(wired) => (
            <Select {...wired} name="role" defaultValue={filter.role ?? ''}>
              <option value="">Any</option>
              {roles.map((role) => (
                <option key={role} value={role}>
                  {roleWord[role]}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label="Team">
          {(wired) => (
            <Select {...wired} name="team" defaultValue={filter.team ?? ''}>
              <option value="">Any</option>
              {teams.map((team) => (
                <option key={team.id} value={team.id}>
                  {team.name}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label="Account">
          {(wired) => (
            <Select {...wired} name="state" defaultValue={filter.state}>
              <option value="active">Active</option>
              <option value="no-password">Not signed in yet</option>
              <option value="inactive">Deactivated</option>
            </Select>
          )}
        </Field>
        <Button type="submit">Show</Button>
      </form>
    </search>
  )
}
