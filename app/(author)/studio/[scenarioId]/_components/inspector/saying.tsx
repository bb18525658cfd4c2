'use client'

import { Thermometer, X } from 'lucide-react'
import { useState } from 'react'
import { buttonClass } from '@/components/button'
import type { Path } from '@/domain/scenario/problem'
import { numberAt } from '../desk/names'
import { useDesk } from '../desk/use-desk'
import { LinesField } from './lines-field'
import { NumberField } from './number-field'

type Props = {
  readonly path: Path
  readonly number: number
  readonly label: string
  readonly canGo: boolean
  readonly onGo: () => void
}

/** One wording: its messages, and between which tempers it is said. */
export function Saying({ path, number, label, canGo, onGo }: Props) {
  const { root } = useDesk()
  const above = numberAt(root, [...path, 'temper', 'above'])
  const below = numberAt(root, [...path, 'temper', 'below'])
  const isBound = above !== null || below !== null
  const [isOpen, setOpen] = useState(isBound)
  return (
    <div className="rounded-md border border-rule bg-paper p-3">
      <LinesField
        label={label}
        path={[...path, 'lines']}
        hint={number === 1 ? 'Each line is one message.' : undefined}
        rows={3}
      />
      <div className="mt-2 flex flex-wrap items-center gap-1">
        <button
          type="button"
          aria-expanded={isOpen}
          className={buttonClass('quiet', 'small', '-ml-2 px-2!')}
          onClick={() => setOpen(!isOpen)}
        >
          <Thermometer size={15} aria-hidden />
          {isBound
            ? `Temper ${above === null ? '' : `above ${above}`} ${below === null ? '' : `below ${below}`}`
            : 'At any temper'}
        </button>
        {canGo ? (
          <button type="button" className={buttonClass('quiet', 'small', 'ml-auto px-2!')} onClick={onGo}>
            <X size={15} aria-hidden />
            Take out<span className="sr-only"> wording {number}</span>
          </button>
        ) : null}
      </div>
      {isOpen ? (
        <div className="mt-1 grid grid-cols-2 gap-3">
          <NumberField label="Only above" path={[...path, 'temper', 'above']} min={-1} max={99} optional />
          <NumberField label="Only below" path={[...path, 'temper', 'below']} min={1} max={101} optional />
        </div>
      ) : null}
    </div>
  )
}
