'use client'

import { Select } from '@/components/field'
import { partName, partQuestion } from '@/components/part-name'
import { parts } from '@/domain/grading/grade'
import type { Path } from '@/domain/scenario/problem'
import { numberAt } from '../desk/names'
import { useDesk } from '../desk/use-desk'

const words = ['does not matter', 'matters', 'matters a lot'] as const

/** How much each part counts for a reply at this moment. */
export function PartsField({ path }: { readonly path: Path }) {
  const { root, edit } = useDesk()
  return (
    <fieldset>
      <legend className="font-semibold text-sm">What a reply should do here</legend>
      <p className="text-ink-faint text-sm">Keep it to what this moment is about. Calm always counts.</p>
      <ul className="mt-2 grid gap-1.5">
        {parts.map((part) => {
          const at = [...path, part]
          const level = numberAt(root, at) ?? 0
          return (
            <li key={part} className="flex items-center gap-3">
              <span className="min-w-0 flex-1">
                <span className="block font-semibold text-sm">{partName[part]}</span>
                <span className="block truncate text-ink-faint text-xs">{partQuestion[part]}</span>
              </span>
              <Select
                aria-label={`${partName[part]} at this moment`}
                value={String(level)}
                data-path={at.join('.')}
                className="min-h-9! w-40! text-sm!"
                onChange={({ target }) =>
                  edit(
                    target.value === '0'
                      ? { kind: 'remove-field', path: at }
                      : { kind: 'set-field', path: at, value: Number(target.value) },
                  )
                }
              >
                {words.map((word, value) => (
                  <option key={word} value={value}>
                    {word}
                  </option>
                ))}
              </Select>
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}
