'use client'

import { Button } from '@/components/button'
import { Notice } from '@/components/notice'
import type { Imported } from '@/server/people/import/import-people'
import type { ImportPlan, PlannedLine } from '@/server/people/import/import-plan'
import { useFormAction } from '../../../../../(supervisor)/_components/use-form-action'
import { roleWord } from '../../../../_components/role-words'
import { confirm } from '../actions'
import type { FileSaid } from './file-form'
import { Problems } from './problems'

type Props = { readonly plan: ImportPlan; readonly said: FileSaid; readonly onDone: (imported: Imported) => void }

const will: Record<PlannedLine['will'], string> = {
  add: 'Will be added',
  move: 'Will be moved',
  leave: 'Is here already',
}
const most = 200
const plural = new Intl.PluralRules('en')
const people = (count: number) => `${count} ${plural.select(count) === 'one' ? 'person' : 'people'}`

/** What would happen, line by line, and the button that makes it happen. */
export function Preview({ plan, said, onDone }: Props) {
  const { busy, problemAt, onSubmit } = useFormAction(confirm, onDone)
  const count = (what: PlannedLine['will']) => plan.lines.filter((line) => line.will === what).length
  const [add, move] = [count('add'), count('move')]
  return (
    <section aria-labelledby="preview" className="border-t pt-6">
      <h2 id="preview" className="font-bold text-xl">
        What would happen
      </h2>
      <p role="status" className="mt-1 text-ink-soft">
        {people(add)} added, {people(move)} moved, {people(count('leave'))} left alone, {plan.problems.length} lines
        with a problem.{plan.newTeams.length > 0 ? ` New teams: ${plan.newTeams.join(', ')}.` : ''}
      </p>
      <Problems problems={plan.problems} />
      <ul className="mt-4 max-h-96 divide-y divide-rule overflow-y-auto border-y text-sm">
        {plan.lines.slice(0, most).map((line) => (
          <li key={line.line} className="flex flex-wrap gap-x-5 py-1.5">
            <span className="w-14 text-ink-faint">Line {line.line}</span>
            <span className="min-w-0 flex-1 basis-52">
              <span className="font-semibold">{line.name}</span> {line.email}
            </span>
            <span>
              {roleWord[line.role]}
              {line.team === '' ? '' : `, ${line.team}`}
            </span>
            <span className="w-28 font-semibold">{will[line.will]}</span>
          </li>
        ))}
      </ul>
      {plan.lines.length > most ? (
        <p className="mt-2 text-sm">
          The first {most} of {plan.lines.length} lines.
        </p>
      ) : null}
      <form onSubmit={onSubmit} className="mt-5 grid gap-3">
        {Object.entries({ ...said, add, move }).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {problemAt('') ? (
          <Notice tone="bad" live="assertive">
            {problemAt('')}
          </Notice>
        ) : null}
        <div>
          <Button type="submit" look="primary" disabled={busy || add + move === 0}>
            {plan.problems.length > 0 ? 'Import the good lines' : 'Import'}
          </Button>
        </div>
      </form>
    </section>
  )
}
