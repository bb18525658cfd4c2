'use client'

import type { ReactNode } from 'react'
import { Field, TextArea, TextInput } from '@/components/field'
import type { Path } from '@/domain/scenario/problem'
import { useField } from '../desk/use-desk'
import { errorOf, SaidOf } from './said-of'

type Props = {
  readonly label: string
  readonly path: Path
  readonly hint?: ReactNode
  readonly rows?: number
  /** Left empty, the key goes; otherwise an empty text is written, and complained about. */
  readonly optional?: boolean
  readonly example?: string
  /** Also done when the field is left. */
  readonly onLeave?: () => void
}

/** A line, or with `rows` a paragraph. What is typed is in the file at once; a pause or leaving closes the undo step. */
export function TextField({ label, path, hint, rows, optional = false, example, onLeave }: Props) {
  const { value, own, set, remove, pause } = useField(path)
  const shared = {
    value: typeof value === 'string' ? value : value === undefined || value === null ? '' : String(value),
    placeholder: example,
    'data-path': path.join('.'),
    onBlur: () => {
      pause()
      onLeave?.()
    },
    onChange: (event: { target: { value: string } }) => {
      if (optional && event.target.value === '') remove()
      else set(event.target.value)
    },
  }
  return (
    <div>
      <Field label={label} hint={hint} error={errorOf(own)}>
        {(wired) =>
          rows === undefined ? <TextInput {...shared} {...wired} /> : <TextArea rows={rows} {...shared} {...wired} />
        }
      </Field>
      <SaidOf own={own} />
    </div>
  )
}
