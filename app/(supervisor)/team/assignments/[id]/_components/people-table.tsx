import Link from 'next/link'
import type { PersonState } from '@/server/assignments/people-states'
import type { AssignmentDetail } from '@/server/assignments/require-assignment'
import { StateMark } from '../../_components/state-mark'
import { stepWord } from '../../_components/state-words'

type Props = { readonly people: readonly PersonState[]; readonly customers: AssignmentDetail['customers'] }

/** Everybody it reaches, customer by customer. */
export function PeopleTable({ people, customers }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than a phone is scrolled with the keyboard.
    <section tabIndex={0} aria-label="People" className="relative mt-6 overflow-x-auto">
      <table className="w-full text-left text-sm">
        <thead className="border-b text-ink-faint">
          <tr>
            {['Name', 'State', ...customers.map((customer) => customer.customer.name)].map((title) => (
              <th key={title} scope="col" className="py-2 pr-5 font-semibold">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-rule">
          {people.map((person) => (
            <tr key={person.userId}>
              <th scope="row" className="py-1 pr-5 font-semibold">
                <Link
                  href={`/people/${person.userId}`}
                  className="inline-flex min-h-9 items-center underline-offset-4 hover:underline"
                >
                  {person.name}
                </Link>
              </th>
              <td className="pr-5">
                <StateMark state={person.state} />
              </td>
              {person.steps.map((step) => (
                <td key={step.scenarioId} className="whitespace-nowrap pr-5">
                  {step.best === null ? '' : <strong>{step.best}</strong>} {stepWord[step.state]}
                  {step.triesUsed > 0 ? <span className="text-ink-faint">, {triesUsed(step.triesUsed)}</span> : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const triesUsed = (count: number) => (count === 1 ? 'one try' : `${count} tries`)
