'use client'

import { useState } from 'react'
import { Field, TextArea } from '@/components/field'
import type { Path } from '@/domain/scenario/problem'
import { textsAt } from '../desk/names'
import { useDesk, useField } from '../desk/use-desk'
import { errorOf, SaidOf } from './said-of'

type Props = {
  readonly label: string
  readonly path: Path
  readonly hint?: string
  readonly example?: string
  readonly optional?: boolean
  readonly rows?: number
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** A list, one entry a line. While it is typed in, half-written and empty lines stay as they are. */
export function LinesField({ label, path, hint, example, optional = false, rows }: Props) {
  const { root, problems } = useDesk()
  const { own, set, remove, pause } = useField(path)
  const [typed, setTyped] = useState<string | null>(null)
  const lines = textsAt(root, path)
  const inside = problems.filter(
    (problem) => problem.path.length === path.length + 1 && path.every((step, at) => problem.path[at] === step),
  )
  return (
    <div>
      <Field label={label} hint={hint} error={errorOf([...own, ...inside])}>
        {(wired) => (
          <TextArea
            rows={rows ?? Math.min(8, Math.max(3, lines.length + 1))}
            value={typed ?? lines.join('\n')}
            placeholder={example}
            data-path={path.join('.')}
            onFocus={() => setTyped(lines.join('\n'))}
            onBlur={() => {
              setTyped(null)
              pause()
            }}
            onChange={({ target }) => {
              setTyped(target.value)
              const next = linesOf(target.value)
              if (next.length === 0 && optional) remove()
              else set(next)
            }}
            {...wired}
          />
        )}
      </Field>
      <SaidOf own={[...own, ...inside]} />
    </div>
  )
}
