'use client'

import { Select, TextInput } from '@/components/field'
import { levelWord, partName } from '@/components/part-name'
import type { Plain } from '@/domain/editing/document'
import { type Level, parts } from '@/domain/grading/grade'
import { useDesk } from '../desk/use-desk'
import { choicesFor } from './clause-choices'
import { type Block, blockOf, type ClauseKind, withClause, withEnd, withoutClause } from './clauses'
import { TagBoxes } from './tag-boxes'

type Props = {
  readonly kind: Exclude<ClauseKind, 'group' | 'not'>
  readonly label: string
  readonly value: Plain | undefined
  readonly onChange: (value: Plain) => void
}

export function ClauseControl({ kind, label, value, onChange }: Props) {
  const { root } = useDesk()
  if (kind === 'levels') return <Levels label={label} levels={blockOf(value)} onChange={onChange} />
  if (kind === 'temper')
    return (
      <Range
        range={blockOf(value)}
        ends={[
          ['above', 'above'],
          ['below', 'below'],
        ]}
        label={label}
        onChange={onChange}
      />
    )
  if (kind === 'count')
    return (
      <Range
        range={blockOf(value)}
        ends={[
          ['atLeast', 'at least'],
          ['atMost', 'at most'],
        ]}
        label={label}
        onChange={onChange}
      />
    )
  return (
    <TagBoxes
      label=""
      options={choicesFor(kind, root)}
      chosen={Array.isArray(value) ? value.map(String) : []}
      onChange={onChange}
    />
  )
}

type LevelsProps = { readonly label: string; readonly levels: Block; readonly onChange: (value: Plain) => void }

function Levels({ label, levels, onChange }: LevelsProps) {
  return (
    <ul className="mt-2 grid grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))] gap-2">
      {parts.map((part) => (
        <li key={part}>
          <Select
            aria-label={`${label}: ${partName[part]}`}
            className="min-h-9! text-sm!"
            value={levels[part] === undefined ? '' : String(levels[part])}
            onChange={({ target }) =>
              onChange(
                target.value === '' ? withoutClause(levels, part) : withClause(levels, part, Number(target.value)),
              )
            }
          >
            <option value="">{partName[part]}: any</option>
            {([0, 1, 2] as const).map((level: Level) => (
              <option key={level} value={level}>
                {partName[part]}: {levelWord(part, level).toLowerCase()}
              </option>
            ))}
          </Select>
        </li>
      ))}
    </ul>
  )
}

type RangeProps = {
  readonly label: string
  readonly range: Block
  readonly ends: readonly (readonly [string, string])[]
  readonly onChange: (value: Plain) => void
}

function Range({ label, range, ends, onChange }: RangeProps) {
  return (
    <div className="mt-2 flex gap-4">
      {ends.map(([end, words]) => (
        <div key={end} className="flex items-center gap-2 text-sm">
          {words}
          <TextInput
            type="number"
            aria-label={`${label}: ${words}`}
            className="min-h-9! w-20! text-sm!"
            value={typeof range[end] === 'number' ? range[end] : ''}
            onChange={({ target }) => onChange(withEnd(range, end, target.value === '' ? null : Number(target.value)))}
          />
        </div>
      ))}
    </div>
  )
}
