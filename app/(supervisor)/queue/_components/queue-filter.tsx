import { Button, ButtonLink } from '@/components/button'
import { Field, Select } from '@/components/field'
import { queueReasons } from '@/domain/review/queue-reason'
import { reasonName } from '../../_components/reason-words'
import type { QueueAddress } from '../queue-address'

type Option = { readonly id: string; readonly label: string }
type Props = {
  readonly address: QueueAddress
  readonly teams: readonly Option[]
  readonly customers: readonly Option[]
}

/** A plain form: what it asks for stands in the address bar, can be kept and sent to a colleague. */
export function QueueFilter({ address: { filter }, teams, customers }: Props) {
  const isOpen = filter.reason !== null || filter.teamId !== null || filter.scenarioId !== null || filter.claimed
  return (
    <form action="/queue" className="flex flex-wrap items-end gap-4 border-b py-5">
      <Field label="Why">
        {(wired) => (
          <Select name="reason" defaultValue={filter.reason ?? ''} {...wired}>
            <option value="">Any reason</option>
            {queueReasons.map((reason) => (
              <option key={reason} value={reason}>
                {reasonName[reason]}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {teams.length > 1 ? (
        <Field label="Team">
          {(wired) => (
            <Select name="team" defaultValue={filter.teamId ?? ''} {...wired}>
              <option value="">All my teams</option>
              {teams.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </Select>
          )}
        </Field>
      ) : null}
      <Field label="Customer">
        {(wired) => (
          <Select name="customer" defaultValue={filter.scenarioId ?? ''} {...wired}>
            <option value="">Any customer</option>
            {customers.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <label className="flex min-h-11 items-center gap-2.5 text-sm">
        <input type="checkbox" name="claimed" value="yes" defaultChecked={filter.claimed} className="size-5" />
        Also what colleagues are reading now
      </label>
      <Button type="submit">Show</Button>
      {isOpen ? (
        <ButtonLink href="/queue" look="quiet">
          Show everything
        </ButtonLink>
      ) : null}
    </form>
  )
}
