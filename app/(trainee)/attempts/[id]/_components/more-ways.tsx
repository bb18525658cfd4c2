'use client'

import { Ellipsis, type LucideIcon } from 'lucide-react'
import { type FocusEvent, type KeyboardEvent, useId, useRef, useState } from 'react'
import { buttonClass } from '@/components/button'

type Way = { readonly id: string; readonly label: string; readonly Icon: LucideIcon; readonly choose: () => void }
type Props = { readonly ways: readonly Way[]; readonly disabled: boolean }

/** The ways out where there is no room for a row: a list that opens above its button. Plain, because every phone loads it. */
export function MoreWays({ ways, disabled }: Props) {
  const [open, setOpen] = useState(false)
  const trigger = useRef<HTMLButtonElement>(null)
  const list = useId()
  // Also before choosing: the dialog that follows gives the focus back to where it was.
  function close() {
    setOpen(false)
    trigger.current?.focus()
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape' && open) close()
  }
  function onBlur(event: FocusEvent) {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what its buttons let pass.
    <div className="relative md:hidden" onKeyDown={onKeyDown} onBlur={onBlur}>
      <button
        ref={trigger}
        type="button"
        disabled={disabled}
        aria-expanded={open}
        aria-controls={open ? list : undefined}
        onClick={() => setOpen(!open)}
        className={buttonClass('quiet', 'small', '-ml-2 min-h-11')}
      >
        <Ellipsis size={18} aria-hidden />
        Other actions
      </button>
      {open ? (
        <ul
          id={list}
          className="arriving absolute bottom-full left-0 z-20 mb-1 w-64 rounded-lg border border-rule bg-sheet p-1.5 shadow-lift"
        >
          {ways.map(({ id, label, Icon, choose }) => (
            <li key={id}>
              <button
                type="button"
                onClick={() => {
                  close()
                  choose()
                }}
                className="flex min-h-11 w-full items-center gap-2.5 rounded-md px-3 text-left text-sm hover:bg-desk"
              >
                <Icon size={17} aria-hidden />
                {label}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
