'use client'

import { X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import { type ReactNode, useRef } from 'react'
import { buttonClass } from './button'

type Props = {
  readonly title: string
  /** One sentence under the title: what is this, what now? */
  readonly description: ReactNode
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly children: ReactNode
}

/** A slip of paper over the page. Escape and the cross close it; focus goes back to where it came from. */
export function Dialog({ title, description, open, onOpenChange, children }: Props) {
  // Radix gives focus back to a trigger of its own; ours is opened by whatever the page has, so it is remembered here.
  const cameFrom = useRef<Element | null>(null)
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-ink/30 dark:bg-paper/60" />
        <Radix.Content
          onOpenAutoFocus={() => {
            cameFrom.current = document.activeElement
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus()
          }}
          className="arriving fixed inset-x-3 bottom-3 z-50 mx-auto grid max-h-[calc(100dvh-1.5rem)] max-w-lg gap-4 overflow-y-auto rounded-xl border border-rule bg-sheet p-5 shadow-lift sm:top-[12vh] sm:bottom-auto sm:p-7"
        >
          <div className="flex items-start gap-4">
            <div className="flex-1">
              <Radix.Title className="font-bold text-xl">{title}</Radix.Title>
              <Radix.Description className="mt-1 text-ink-soft">{description}</Radix.Description>
            </div>
            <Radix.Close className={buttonClass('quiet', 'small', '-mt-1 -mr-2')} aria-label="Close">
              <X size={20} aria-hidden />
            </Radix.Close>
          </div>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
