'use client'

import { Field, Select } from '@/components/field'
import type { Path } from '@/domain/scenario/problem'
import type { Named } from '../desk/names'
import { useField } from '../desk/use-desk'
import { errorOf, SaidOf } from './said-of'

type Props = {
  readonly label: string
  readonly path: Path
  readonly options: readonly Named[]
  readonly hint?: string
  /** What leaving the key out means, as the first choice. */
  readonly none?: string
}

/** One of several. A value that is not among them is shown as what it is, so that it can be seen and changed. */
export function PickField({ label, path, options, hint, none }: Props) {
  const { value, own, set, remove } = useField(path)
  const written = value === undefined || value === null ? '' : String(value)
  const isKnown = written === '' || options.some(({ id }) => id === written)
  const isNumber = typeof value === 'number'
  // Left out and written out may mean the same: then it stands in the list once.
  const same = options.find(({ title }) => title === none)
  const offersNone = written === '' || (none !== undefined && written !== same?.id)
  const listed = same && written !== same.id ? options.filter((option) => option !== same) : options
  return (
    <div>
      <Field label={label} hint={hint} error={errorOf(own)}>
        {(wired) => (
          <Select
            value={written}
            data-path={path.join('.')}
            onChange={({ target }) => {
              if (target.value === '') remove()
              else set(isNumber ? Number(target.value) : target.value)
            }}
            {...wired}
          >
            {offersNone ? <option value="">{none ?? 'Choose'}</option> : null}
            {isKnown ? null : <option value={written}>{written} (does not exist)</option>}
            {listed.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <SaidOf own={own} />
    </div>
  )
}
