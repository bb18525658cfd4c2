'use client'

import { useState } from 'react'
import { Button } from '@/components/button'
import { Field, Select, TextInput } from '@/components/field'
import { Notice } from '@/components/notice'
import { roles } from '@/domain/access/role'
import type { ListedTeam } from '@/server/teams/list-teams'
import { NewLink } from '../../../_components/new-link'
import { useFormAction } from '../../../_components/use-form-action'
import { invite } from '../actions'

type Props = { readonly teams: readonly ListedTeam[]; readonly mayChooseRole: boolean }

const roleWords = { trainee: 'Trainee', supervisor: 'Supervisor', author: 'Author', admin: 'Administrator' } as const
const lives = [
  [1, 'one day'],
  [7, 'a week'],
  [30, 'thirty days'],
] as const

/** Who may come in, and for how long the door is open. */
export function InviteForm({ teams, mayChooseRole }: Props) {
  const [path, setPath] = useState<string | null>(null)
  const { busy, problemAt, onSubmit } = useFormAction(invite, (made) => setPath(made.path))
  return (
    <form onSubmit={onSubmit} className="mt-8 grid max-w-2xl gap-4" noValidate>
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <Field label="Team" error={problemAt('teamId')}>
          {(wired) => (
            <Select {...wired} name="teamId">
              {mayChooseRole ? <option value="">No team</option> : null}
              {teams.map((team) => (
                <option key={team.id} value={team.id}>
                  {team.name}
                </option>
              ))}
            </Select>
          )}
        </Field>
        {mayChooseRole ? (
          <Field label="Role" error={problemAt('role')}>
            {(wired) => (
              <Select {...wired} name="role">
                {roles.map((role) => (
                  <option key={role} value={role}>
                    {roleWords[role]}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        ) : null}
        <Field label="Email" hint="Empty: the link works for whoever has it, once." error={problemAt('email')}>
          {(wired) => <TextInput {...wired} name="email" type="email" autoComplete="off" />}
        </Field>
        <Field label="Works for" error={problemAt('days')}>
          {(wired) => (
            <Select {...wired} name="days" defaultValue={7}>
              {lives.map(([days, words]) => (
                <option key={days} value={days}>
                  {words}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      {problemAt('') ? (
        <Notice tone="bad" live="assertive">
          {problemAt('')}
        </Notice>
      ) : null}
      <div>
        <Button type="submit" look="primary" disabled={busy}>
          Make a link
        </Button>
      </div>
      {path === null ? null : <NewLink path={path} />}
    </form>
  )
}
