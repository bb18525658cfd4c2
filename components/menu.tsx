'use client'

import { DropdownMenu as Radix } from 'radix-ui'
import type { ReactNode } from 'react'

type Props = { readonly trigger: ReactNode; readonly defaultOpen?: boolean; readonly children: ReactNode }

/** A menu that hangs from its trigger (one button element). Arrow keys move, letters jump, Escape closes. */
export function Menu({ trigger, defaultOpen = false, children }: Props) {
  return (
    <Radix.Root modal={false} defaultOpen={defaultOpen}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align="end"
          sideOffset={6}
          collisionPadding={12}
          className="arriving z-50 min-w-52 rounded-lg border border-rule bg-sheet p-1.5 shadow-lift"
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

type ItemProps = {
  readonly icon?: ReactNode
  readonly disabled?: boolean
  readonly onSelect: () => void
  readonly children: ReactNode
}

export function MenuItem({ icon, disabled, onSelect, children }: ItemProps) {
  return (
    <Radix.Item
      disabled={disabled}
      onSelect={onSelect}
      className="flex min-h-10 cursor-pointer select-none items-center gap-2.5 rounded-md px-3 text-sm outline-none data-[disabled]:opacity-50 data-[highlighted]:bg-desk"
    >
      {icon}
      {children}
    </Radix.Item>
  )
}

export function MenuNote({ children }: { readonly children: ReactNode }) {
  return <Radix.Label className="px-3 py-2 text-ink-faint text-sm">{children}</Radix.Label>
}

export function MenuRule() {
  return <Radix.Separator className="my-1.5 h-px bg-rule" />
}
