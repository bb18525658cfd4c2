'use client'

import type { Path } from '@/domain/scenario/problem'
import { type Named, textsAt } from '../desk/names'
import { useDesk, useField } from '../desk/use-desk'
import { errorOf, SaidOf } from './said-of'
import { TagBoxes } from './tag-boxes'

type Props = {
  readonly label: string
  readonly path: Path
  readonly options: readonly Named[]
  readonly hint?: string
  /** Without any the key goes; otherwise an empty list stays. */
  readonly optional?: boolean
}

/** Any number of several. */
export function TagsField({ label, path, options, hint, optional = false }: Props) {
  const { root } = useDesk()
  const { own, set, remove } = useField(path)
  const chosen = textsAt(root, path)
  const error = errorOf(own)
  return (
    <div data-path={path.join('.')} tabIndex={-1}>
      <TagBoxes
        label={label}
        hint={hint}
        options={options}
        chosen={chosen}
        onChange={(next) => (next.length === 0 && optional ? remove() : set(next))}
      />
      {error ? <p className="mt-1.5 font-medium text-lost-ink text-sm">{error}</p> : null}
      <SaidOf own={own} />
    </div>
  )
}
