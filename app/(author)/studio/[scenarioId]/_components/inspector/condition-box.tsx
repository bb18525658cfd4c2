'use client'

import { X } from 'lucide-react'
import { Fragment } from 'react'
import { buttonClass } from '@/components/button'
import { Select } from '@/components/field'
import type { Plain } from '@/domain/editing/document'
import { useDesk } from '../desk/use-desk'
import { choicesFor } from './clause-choices'
import { ClauseControl } from './clause-control'
import { type Block, blockOf, clauseKinds, newClause, withClause, withoutClause } from './clauses'

type Props = {
  readonly condition: Block
  readonly onChange: (condition: Plain) => void
  readonly depth: number
}

const groups = ['This reply', 'So far', 'How often', 'Together'] as const

/** One condition: everything in it must hold. `any`, `all` and `not` hold conditions of their own. */
export function ConditionBox({ condition, onChange, depth }: Props) {
  const { root } = useDesk()
  const written = clauseKinds.filter(({ key }) => key in condition)
  const left = clauseKinds.filter(({ key }) => !(key in condition))
  return (
    <div className={`grid gap-2 ${depth > 0 ? 'rounded-md border border-rule bg-paper p-2.5' : ''}`}>
      {written.map((clause, index) => (
        <Fragment key={clause.key}>
          {index > 0 ? <p className="label-type">and</p> : null}
          <div className="rounded-md border border-rule bg-sheet p-2.5">
            <div className="flex items-center gap-2">
              <p className="min-w-0 flex-1 text-sm">
                <span className="text-ink-faint">{clause.group}: </span>
                <span className="font-semibold">{clause.words}</span>
              </p>
              <button
                type="button"
                aria-label={`Take out: ${clause.words}`}
                className={buttonClass('quiet', 'small', 'min-h-8! px-2!')}
                onClick={() => onChange(withoutClause(condition, clause.key))}
              >
                <X size={15} aria-hidden />
              </button>
            </div>
            <Inner
              clause={clause}
              value={condition[clause.key]}
              depth={depth}
              onChange={(value) => onChange(withClause(condition, clause.key, value))}
            />
          </div>
        </Fragment>
      ))}
      <Select
        aria-label={written.length === 0 ? 'Choose a condition' : 'Add another condition'}
        value=""
        className="min-h-9! text-sm!"
        onChange={({ target }) => {
          const clause = clauseKinds.find(({ key }) => key === target.value)
          if (clause)
            onChange(
              withClause(condition, clause.key, newClause(clause.kind, choicesFor(clause.kind, root)[0]?.id ?? null)),
            )
        }}
      >
        <option value="">{written.length === 0 ? 'Choose a condition' : 'And also'}</option>
        {groups.map((group) => (
          <optgroup key={group} label={group}>
            {left
              .filter((clause) => clause.group === group)
              .map(({ key, words }) => (
                <option key={key} value={key}>
                  {words}
                </option>
              ))}
          </optgroup>
        ))}
      </Select>
    </div>
  )
}

type InnerProps = {
  readonly clause: (typeof clauseKinds)[number]
  readonly value: Plain | undefined
  readonly depth: number
  readonly onChange: (value: Plain) => void
}

function Inner({ clause, value, depth, onChange }: InnerProps) {
  if (clause.kind === 'not') return <ConditionBox condition={blockOf(value)} onChange={onChange} depth={depth + 1} />
  if (clause.kind !== 'group')
    return <ClauseControl kind={clause.kind} label={clause.words} value={value} onChange={onChange} />
  const list: readonly Plain[] = Array.isArray(value) ? value : []
  const put = (index: number, inner: Plain) => onChange(list.map((old, at) => (at === index ? inner : old)))
  return (
    <div className="mt-2 grid gap-2">
      {list.map((inner, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: conditions have no names; their place is what they are
        <Fragment key={index}>
          {index > 0 ? <p className="label-type">{clause.key === 'any' ? 'or' : 'and'}</p> : null}
          <ConditionBox condition={blockOf(inner)} onChange={(next) => put(index, next)} depth={depth + 1} />
          {list.length > 1 ? (
            <button
              type="button"
              className={buttonClass('quiet', 'small', 'justify-self-start')}
              onClick={() => onChange(list.filter((_, at) => at !== index))}
            >
              Take this one out
            </button>
          ) : null}
        </Fragment>
      ))}
      <button
        type="button"
        className={buttonClass('quiet', 'small', 'justify-self-start')}
        onClick={() => onChange([...list, { atLeast: { listen: 1 } }])}
      >
        Add one to these
      </button>
    </div>
  )
}
