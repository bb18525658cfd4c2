'use client'

import { X } from 'lucide-react'
import { buttonClass } from '@/components/button'
import { Select, TextInput } from '@/components/field'
import { valueAt } from '@/domain/editing/change'
import type { Path } from '@/domain/scenario/problem'
import { type Named, numberAt } from '../desk/names'
import { useDesk } from '../desk/use-desk'

type Props = {
  readonly label: string
  readonly hint: string
  readonly path: Path
  readonly options: readonly Named[]
  readonly most: number
}

/** Names with points: what calms this customer, and what makes it worse. */
export function PointsField({ label, hint, path, options, most }: Props) {
  const { root, act, edit } = useDesk()
  const block = valueAt(root, path)
  const keys = block !== null && typeof block === 'object' && !Array.isArray(block) ? Object.keys(block) : []
  const titleOf = (key: string) => options.find(({ id }) => id === key)?.title ?? key
  const left = options.filter(({ id }) => !keys.includes(id))
  return (
    <fieldset>
      <legend className="font-semibold text-sm">{label}</legend>
      <p className="text-ink-faint text-sm">{hint}</p>
      <ul className="mt-2 grid gap-1">
        {keys.map((key) => {
          const at = [...path, key]
          return (
            <li key={key} className="flex items-center gap-2 text-sm">
              <span className="min-w-0 flex-1 truncate">{titleOf(key)}</span>
              <TextInput
                type="number"
                min={0}
                max={most}
                aria-label={`${label}: ${titleOf(key)}`}
                value={numberAt(root, at) ?? ''}
                data-path={at.join('.')}
                className="min-h-9! w-20! text-sm!"
                onBlur={() => act({ do: 'pause' })}
                onChange={({ target }) =>
                  act({
                    do: 'edit',
                    edit: { kind: 'set-field', path: at, value: Number(target.value) },
                    group: at.join('.'),
                  })
                }
              />
              <button
                type="button"
                aria-label={`Take out ${titleOf(key)}`}
                className={buttonClass('quiet', 'small', 'px-2!')}
                onClick={() => edit({ kind: 'remove-field', path: at })}
              >
                <X size={16} aria-hidden />
              </button>
            </li>
          )
        })}
      </ul>
      {left.length > 0 ? (
        <Select
          aria-label={`Add to: ${label}`}
          value=""
          className="mt-2 min-h-9! text-sm!"
          onChange={({ target }) =>
            edit({ kind: 'set-field', path: [...path, target.value], value: Math.min(5, most) })
          }
        >
          <option value="">Add one</option>
          {left.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      ) : null}
    </fieldset>
  )
}
