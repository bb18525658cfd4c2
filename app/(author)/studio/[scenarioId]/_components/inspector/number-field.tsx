'use client'

import { Field, TextInput } from '@/components/field'
import type { Path } from '@/domain/scenario/problem'
import { useField } from '../desk/use-desk'
import { errorOf, SaidOf } from './said-of'

type Props = {
  readonly label: string
  readonly path: Path
  readonly hint?: string
  readonly min: number
  readonly max: number
  readonly optional?: boolean
}

export function NumberField({ label, path, hint, min, max, optional = false }: Props) {
  const { value, own, set, remove, pause } = useField(path)
  return (
    <div>
      <Field label={label} hint={hint} error={errorOf(own)}>
        {(wired) => (
          <TextInput
            type="number"
            min={min}
            max={max}
            value={typeof value === 'number' ? value : ''}
            data-path={path.join('.')}
            onBlur={pause}
            onChange={({ target }) => {
              if (target.value !== '') set(Math.round(Number(target.value)))
              else if (optional) remove()
            }}
            {...wired}
          />
        )}
      </Field>
      <SaidOf own={own} />
    </div>
  )
}
