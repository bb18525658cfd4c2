'use client'

import { ArrowUp, X } from 'lucide-react'
import { useId } from 'react'
import { Button } from '@/components/button'
import { difficultyWord } from '@/components/case/difficulty'
import { Select } from '@/components/field'
import type { AssigningOptions } from '@/server/assignments/assigning-options'

type Customer = AssigningOptions['customers'][number]
type Props = {
  readonly customers: readonly Customer[]
  readonly path: readonly string[]
  readonly onChange: (path: readonly string[]) => void
  readonly problem: string | null
}

/** One customer, or several in order: each must be passed before the next opens. */
export function PathPicker({ customers, path, onChange, problem }: Props) {
  const id = useId()
  const chosen = path.flatMap((one) => customers.find((customer) => customer.id === one) ?? [])
  const others = customers.filter((customer) => !path.includes(customer.id))
  const earlier = (index: number) =>
    onChange(path.map((one, at) => (at === index - 1 ? path[index] : at === index ? path[index - 1] : one) ?? one))
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-1.5 font-semibold text-sm">Customers, in this order</legend>
      {chosen.length > 0 ? (
        <ol className="grid divide-y divide-rule rounded-md border">
          {chosen.map((customer, index) => (
            <li key={customer.id} className="flex items-center gap-3 px-3 py-1.5">
              <input type="hidden" name="scenarioIds" value={customer.id} />
              <span className="w-5 font-semibold text-ink-faint">{index + 1}</span>
              <span className="min-w-0 flex-1">
                <span className="font-semibold">{customer.customer}</span>
                <span className="block text-ink-soft text-sm">
                  {customer.title}, {difficultyWord(customer.difficulty).toLowerCase()}, {customer.minutes} min
                </span>
              </span>
              {index > 0 ? (
                <Button
                  look="quiet"
                  size="small"
                  aria-label={`${customer.customer} earlier`}
                  onClick={() => earlier(index)}
                >
                  <ArrowUp size={17} aria-hidden />
                </Button>
              ) : null}
              <Button
                look="quiet"
                size="small"
                aria-label={`Without ${customer.customer}`}
                onClick={() => onChange(path.filter((one) => one !== customer.id))}
              >
                <X size={17} aria-hidden />
              </Button>
            </li>
          ))}
        </ol>
      ) : null}
      <label htmlFor={id} className="sr-only">
        {chosen.length === 0 ? 'Choose a customer' : 'Add another customer'}
      </label>
      <Select
        id={id}
        value=""
        aria-invalid={problem ? true : undefined}
        onChange={(event) => onChange([...path, event.target.value])}
      >
        <option value="" disabled>
          {chosen.length === 0 ? 'Choose a customer' : 'Add another customer'}
        </option>
        {others.map((customer) => (
          <option key={customer.id} value={customer.id}>
            {customer.customer}: {customer.title} ({difficultyWord(customer.difficulty).toLowerCase()})
          </option>
        ))}
      </Select>
      <p role="alert" className="font-medium text-lost-ink text-sm">
        {problem}
      </p>
    </fieldset>
  )
}
