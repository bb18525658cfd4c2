'use client'

import { Plus } from 'lucide-react'
import { Button } from '@/components/button'
import type { Path } from '@/domain/scenario/problem'
import { starters } from '@/domain/scenario/starters'
import { listAt } from '../desk/names'
import { useDesk, useField } from '../desk/use-desk'
import { errorOf, SaidOf } from './said-of'
import { Saying } from './saying'

type Props = {
  readonly label: string
  readonly path: Path
  readonly hint?: string
  readonly optional?: boolean
}

/** Everything the customer may say at one place: one of these wordings is taken, the next one when they come back. */
export function SaysField({ label, path, hint, optional = false }: Props) {
  const { root, edit } = useDesk()
  const { own } = useField(path)
  const says = listAt(root, path)
  const error = errorOf(own)
  return (
    <fieldset data-path={path.join('.')} tabIndex={-1}>
      <legend className="font-semibold text-sm">{label}</legend>
      {hint ? <p className="text-ink-faint text-sm">{hint}</p> : null}
      {says.length > 1 ? <p className="mt-1 text-ink-soft text-sm">Any of these may be said first.</p> : null}
      <div className="mt-2 grid gap-2.5">
        {says.map((_, index) => (
          <Saying
            // biome-ignore lint/suspicious/noArrayIndexKey: wordings have no names; their place is what they are
            key={index}
            path={[...path, index]}
            number={index + 1}
            label={says.length === 1 ? 'They say' : index === 0 ? 'They may say' : 'Or they may say'}
            canGo={optional || says.length > 1}
            onGo={() =>
              edit(
                says.length === 1 ? { kind: 'remove-field', path } : { kind: 'remove-field', path: [...path, index] },
              )
            }
          />
        ))}
      </div>
      {error ? <p className="mt-1.5 font-medium text-lost-ink text-sm">{error}</p> : null}
      <SaidOf own={own} />
      {says.length < 8 ? (
        <Button
          size="small"
          look="quiet"
          className="mt-1.5 -ml-3"
          onClick={() => edit({ kind: 'add-saying', path, lines: [starters.anotherSaying.text] })}
        >
          <Plus size={16} aria-hidden />
          {says.length === 0 ? 'Add words' : 'Add another wording'}
        </Button>
      ) : null}
    </fieldset>
  )
}
