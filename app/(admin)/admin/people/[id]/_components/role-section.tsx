'use client'

import { toast } from 'sonner'
import { Button } from '@/components/button'
import { Field, Select } from '@/components/field'
import { roles } from '@/domain/access/role'
import type { ManagedAccount } from '@/server/people/require-account'
import { useFormAction } from '../../../../../(supervisor)/_components/use-form-action'
import { roleWord } from '../../../../_components/role-words'
import { changeRole } from '../actions'
import { Section } from './section'

export function RoleSection({ account }: { readonly account: ManagedAccount }) {
  const { busy, problemAt, onSubmit } = useFormAction(changeRole, () => toast('The role is changed.'))
  return (
    <Section title="Role" about="What they may do. Whoever becomes a supervisor supervises the teams below.">
      <form onSubmit={onSubmit} className="flex flex-wrap items-end gap-3">
        <input type="hidden" name="personId" value={account.id} />
        <Field label="Role" error={problemAt('') ?? problemAt('role')}>
          {(wired) => (
            <Select {...wired} name="role" defaultValue={account.role}>
              {roles.map((role) => (
                <option key={role} value={role}>
                  {roleWord[role]}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Button type="submit" disabled={busy}>
          Change the role
        </Button>
      </form>
    </Section>
  )
}
