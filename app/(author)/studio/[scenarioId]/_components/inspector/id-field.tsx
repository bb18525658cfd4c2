'use client'

import { useState } from 'react'
import { Field, TextInput } from '@/components/field'
import type { Edit } from '@/domain/editing/edit'
import type { Path } from '@/domain/scenario/problem'
import { slugOf, textAt } from '../desk/names'
import { useDesk, useField } from '../desk/use-desk'
import { errorOf } from './said-of'

type Props = {
  readonly label: string
  readonly path: Path
  /** How the name is changed wherever it is used. */
  readonly rename: (from: string, to: string) => Edit
}

/** The short name other places use. It is changed everywhere at once, when the field is left. */
export function IdField({ label, path, rename }: Props) {
  const { root, edit } = useDesk()
  const { own } = useField([...path, 'id'])
  const [typed, setTyped] = useState<string | null>(null)
  const id = textAt(root, [...path, 'id'])
  const settle = () => {
    const wanted = slugOf(typed ?? '')
    setTyped(null)
    if (typed !== null && wanted.length > 1 && wanted !== id) edit(rename(id, wanted))
  }
  return (
    <Field label={label} hint="Lower-case words with hyphens. It is changed wherever it is used." error={errorOf(own)}>
      {(wired) => (
        <TextInput
          value={typed ?? id}
          data-path={[...path, 'id'].join('.')}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={settle}
          onKeyDown={(event) => {
            if (event.key === 'Enter') settle()
          }}
          {...wired}
        />
      )}
    </Field>
  )
}
