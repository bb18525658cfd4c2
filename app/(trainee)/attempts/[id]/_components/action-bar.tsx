'use client'

import { DoorOpen, FileText, Hourglass, type LucideIcon, Phone, Users } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useEffect, useRef, useState } from 'react'
import { buttonClass } from '@/components/button'
import type { Action } from '@/domain/attempt/event'
import { MoreWays } from './more-ways'

// Fetched when first asked for: the conversation must be there before the ways out of it.
const ActionDialog = dynamic(() => import('./action-dialog').then((file) => file.ActionDialog))

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
  /** While words are asked for, the customer's patience stands still. */
  readonly onAsking: (isAsking: boolean) => void
}

/** The ways out of a conversation, each asking first for the words that go with it. */
export function ActionBar({ name, actions, disabled, onAct, onAsking }: Props) {
  const [asking, setAsking] = useState<WayOut | null>(null)
  const opener = useRef<Element | null>(null)
  const isAsking = asking !== null
  useEffect(() => {
    onAsking(isAsking)
    return () => onAsking(false)
  }, [isAsking, onAsking])
  if (actions.length === 0) return null

  function ask(way: WayOut) {
    opener.current = document.activeElement
    setAsking(way)
  }
  // The dialog cannot give the focus back itself: its text box has taken it before the dialog looked where it was.
  function back() {
    setAsking(null)
    setTimeout(() => opener.current instanceof HTMLElement && opener.current.focus())
  }
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
              onClick={() => ask(way)}
              className={buttonClass('quiet', 'small')}
            >
              <Icon size={16} aria-hidden />
              {label}
            </button>
          )
        })}
      </div>
      <MoreWays
        disabled={disabled}
        ways={actions.map((way) => ({
          id: way,
          label: waysOut[way].label,
          Icon: waysOut[way].Icon,
          choose: () => ask(way),
        }))}
      />
      {asking === null ? null : (
        <ActionDialog
          title={waysOut[asking].label}
          ask={waysOut[asking].ask(name)}
          name={name}
          onClose={back}
          onSay={(text) => {
            setAsking(null)
            onAct(asking, text)
          }}
        />
      )}
    </>
  )
}
