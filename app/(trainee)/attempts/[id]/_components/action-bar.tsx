'use client'

import { DoorOpen, Ellipsis, FileText, Hourglass, type LucideIcon, Phone, Users } from 'lucide-react'
import { useState } from 'react'
import { buttonClass } from '@/components/button'
import { Menu, MenuItem } from '@/components/menu'
import type { Action } from '@/domain/attempt/event'
import { ActionDialog } from './action-dialog'

export type WayOut = 'hold' | Action
type Wording = { readonly label: string; readonly Icon: LucideIcon; readonly ask: (name: string) => string }

export const waysOut: Record<WayOut, Wording> = {
  hold: { label: 'Ask to hold', Icon: Hourglass, ask: (name) => `Ask ${name} whether they can wait, and say why.` },
  manager: {
    label: 'Bring in a manager',
    Icon: Users,
    ask: (name) => `Tell ${name} who is coming, why, and what happens next.`,
  },
  callback: { label: 'Call back', Icon: Phone, ask: (name) => `Tell ${name} when you will call, and on which number.` },
  writing: {
    label: 'Put it in writing',
    Icon: FileText,
    ask: (name) => `Tell ${name} what you will write, where to, and by when.`,
  },
  end: {
    label: 'End the conversation',
    Icon: DoorOpen,
    ask: (name) => `Say your last words to ${name}. This ends it.`,
  },
}

type Props = {
  readonly name: string
  readonly actions: readonly WayOut[]
  readonly disabled: boolean
  readonly onAct: (way: WayOut, text: string) => void
}

/** The ways out of a conversation, each asking first for the words that go with it. */
export function ActionBar({ name, actions, disabled, onAct }: Props) {
  const [asking, setAsking] = useState<WayOut | null>(null)
  if (actions.length === 0) return null
  return (
    <>
      <div className="-mx-2 hidden flex-wrap md:flex">
        {actions.map((way) => {
          const { label, Icon } = waysOut[way]
          return (
            <button
              key={way}
              type="button"
              disabled={disabled}
              onClick={() => setAsking(way)}
              className={buttonClass('quiet', 'small')}
            >
              <Icon size={16} aria-hidden />
              {label}
            </button>
          )
        })}
      </div>
      <div className="md:hidden">
        <Menu
          trigger={
            <button type="button" disabled={disabled} className={buttonClass('quiet', 'small', '-ml-2 min-h-11')}>
              <Ellipsis size={18} aria-hidden />
              More ways on
            </button>
          }
        >
          {actions.map((way) => {
            const { label, Icon } = waysOut[way]
            return (
              <MenuItem key={way} icon={<Icon size={17} aria-hidden />} onSelect={() => setAsking(way)}>
                {label}
              </MenuItem>
            )
          })}
        </Menu>
      </div>
      {asking === null ? null : (
        <ActionDialog
          title={waysOut[asking].label}
          ask={waysOut[asking].ask(name)}
          name={name}
          onClose={() => setAsking(null)}
          onSay={(text) => {
            setAsking(null)
            onAct(asking, text)
          }}
        />
      )}
    </>
  )
}
