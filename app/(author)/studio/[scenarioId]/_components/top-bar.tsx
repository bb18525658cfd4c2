'use client'

import { ArrowLeft, Redo2, Undo2 } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { buttonClass } from '@/components/button'
import { canRedo, canUndo } from '@/domain/editing/history'
import type { Colleague } from '@/server/studio/answers'
import { textAt } from './desk/names'
import { useDesk } from './desk/use-desk'
import type { TabId } from './editor'
import { Others } from './saving/others'
import { SaveLine } from './saving/save-line'
import type { Saving, SavingState } from './saving/saving'

const tabs: readonly (readonly [TabId, string])[] = [
  ['write', 'Write'],
  ['test', 'Test'],
  ['versions', 'Versions'],
  ['insight', 'Insight'],
]

type Props = {
  readonly saving: Saving
  readonly state: SavingState
  readonly others: readonly Colleague[]
  readonly tab: TabId
  readonly onTab: (tab: TabId) => void
}

/** Who this is, whether the work is safe, who else is here, and where one can go. */
export function TopBar({ saving, state, others, tab, onTab }: Props) {
  const { desk, root, act } = useDesk()
  return (
    <header className="flex flex-wrap items-center gap-x-4 border-b bg-paper px-3 sm:px-4">
      <Link href="/studio" className={buttonClass('quiet', 'small', '-ml-2')}>
        <ArrowLeft size={17} aria-hidden />
        <span className="max-sm:sr-only">Studio</span>
      </Link>
      <h1 className="min-w-0 max-w-64 truncate font-bold text-base">{textAt(root, ['title']) || 'No title yet'}</h1>
      <nav aria-label="Steps" className="order-last flex w-full gap-5 lg:order-none lg:w-auto lg:pl-4">
        {tabs.map(([id, label]) => (
          <button
            key={id}
            type="button"
            aria-current={tab === id ? 'page' : undefined}
            onClick={() => onTab(id)}
            className="-mb-px min-h-12 border-transparent border-b-2 font-semibold text-ink-faint text-sm -outline-offset-2 hover:text-ink aria-[current]:border-ink aria-[current]:text-ink"
          >
            {label}
          </button>
        ))}
      </nav>
      <div className="ml-auto flex min-h-12 items-center gap-3">
        <Others others={others} />
        <SaveLine saving={saving} state={state} />
        <span className="flex">
          <Turn name="Undo" off={!canUndo(desk.history)} onUse={() => act({ do: 'undo' })}>
            <Undo2 size={18} aria-hidden />
          </Turn>
          <Turn name="Redo" off={!canRedo(desk.history)} onUse={() => act({ do: 'redo' })}>
            <Redo2 size={18} aria-hidden />
          </Turn>
        </span>
        <button type="button" className={buttonClass('primary', 'small')} onClick={() => onTab('versions')}>
          Publish
        </button>
      </div>
    </header>
  )
}

type TurnProps = {
  readonly name: string
  readonly off: boolean
  readonly onUse: () => void
  readonly children: ReactNode
}

function Turn({ name, off, onUse, children }: TurnProps) {
  return (
    <button
      type="button"
      aria-label={name}
      title={`${name} (Ctrl ${name === 'Undo' ? '' : 'Shift '}Z)`}
      aria-disabled={off || undefined}
      className={buttonClass('quiet', 'small', 'px-2!')}
      onClick={onUse}
    >
      {children}
    </button>
  )
}
