'use client'

import { useRouter } from 'next/navigation'
import { Field, Select } from '@/components/field'
import type { ListedTeam } from '@/server/teams/list-teams'

type Props = { readonly teams: readonly ListedTeam[]; readonly value: string }

/** Goes to another team, with everything else as it usually is. */
export function TeamSwitch({ teams, value }: Props) {
  const router = useRouter()
  return (
    <Field label="Team">
      {(wired) => (
        <Select {...wired} value={value} onChange={(event) => router.push(`/team?team=${event.target.value}`)}>
          {teams.map((team) => (
            <option key={team.id} value={team.id}>
              {team.name}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}
