'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button, ButtonLink } from '@/components/button'
import { Choice } from '@/components/choice'
import { Field, Select, TextInput } from '@/components/field'
import { Notice } from '@/components/notice'
import type { AssigningOptions } from '@/server/assignments/assigning-options'
import { useFormAction } from '../../../../_components/use-form-action'
import { assign } from '../../actions'
import { DueField } from './due-field'
import { PathPicker } from './path-picker'

type Props = {
  readonly options: AssigningOptions
  /** `person:ID`, `team:ID` or nothing yet. */
  readonly to: string
  readonly customerId: string | null
}

/** Who, with whom, how, by when, how well. */
export function AssignForm({ options, to, customerId }: Props) {
  const router = useRouter()
  const [path, setPath] = useState<readonly string[]>(customerId === null ? [] : [customerId])
  const { busy, problemAt, onSubmit } = useFormAction(assign, ({ assignmentId }) =>
    router.push(`/team/assignments/${assignmentId}`),
  )
  return (
    <form onSubmit={onSubmit} className="mt-8 grid max-w-2xl gap-8" noValidate>
      <Field label="Who" error={problemAt('to')}>
        {(wired) => (
          <Select {...wired} name="to" defaultValue={to}>
            <option value="">Choose somebody, or a team</option>
            <optgroup label="Everybody in">
              {options.teams.map((team) => (
                <option key={team.id} value={`team:${team.id}`}>
                  {team.name}
                </option>
              ))}
            </optgroup>
            {options.people.length > 0 ? (
              <optgroup label="One person">
                {options.people.map((person) => (
                  <option key={person.id} value={`person:${person.id}`}>
                    {person.name}
                  </option>
                ))}
              </optgroup>
            ) : null}
          </Select>
        )}
      </Field>
      <PathPicker customers={options.customers} path={path} onChange={setPath} problem={problemAt('scenarioIds')} />
      <fieldset className="grid gap-2">
        <legend className="mb-1.5 font-semibold text-sm">How</legend>
        <Choice name="mode" value="coached" title="Coached">
          A receipt after every reply. For learning.
        </Choice>
        <Choice name="mode" value="solo" title="Solo" first>
          Feedback at the end. Counts towards readiness and the board.
        </Choice>
        <Choice name="mode" value="assessment" title="Assessment">
          As solo, and every one of them comes to your review queue.
        </Choice>
      </fieldset>
      <div className="grid items-start gap-4 sm:grid-cols-3">
        <DueField problem={problemAt('dueAt')} />
        <Field label="Least score" hint="0 to 100; 0 means finishing is enough." error={problemAt('leastTotal')}>
          {(wired) => <TextInput {...wired} name="leastTotal" type="number" min={0} max={100} defaultValue={70} />}
        </Field>
        <Field label="Tries" hint="With each customer; 0 for as many as wanted." error={problemAt('tries')}>
          {(wired) => <TextInput {...wired} name="tries" type="number" min={0} max={20} defaultValue={2} />}
        </Field>
      </div>
      <Field label="Title" hint="Leave it empty to use the customer's." error={problemAt('title')}>
        {(wired) => <TextInput {...wired} name="title" maxLength={120} autoComplete="off" />}
      </Field>
      {problemAt('') ? (
        <Notice tone="bad" live="assertive">
          {problemAt('')}
        </Notice>
      ) : null}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="primary" disabled={busy}>
          Assign
        </Button>
        <ButtonLink look="quiet" href="/team">
          Not now
        </ButtonLink>
      </div>
    </form>
  )
}
