'use client'

import { Tabs as Radix } from 'radix-ui'
import type { ReactNode } from 'react'

export type Tab = { readonly id: string; readonly label: ReactNode; readonly content: ReactNode }
type Props = {
  readonly tabs: readonly Tab[]
  readonly label: string
  readonly value?: string
  readonly onChange?: (id: string) => void
  readonly className?: string
}

/** Index tabs along a hairline. Arrow keys change them. */
export function Tabs({ tabs, label, value, onChange, className = '' }: Props) {
  return (
    <Radix.Root
      defaultValue={tabs[0]?.id}
      {...(value === undefined ? {} : { value })}
      {...(onChange === undefined ? {} : { onValueChange: onChange })}
      className={className}
    >
      <Radix.List aria-label={label} className="flex gap-5 overflow-x-auto overflow-y-hidden border-b px-1">
        {tabs.map((tab) => (
          <Radix.Trigger
            key={tab.id}
            value={tab.id}
            className="-mb-px min-h-11 whitespace-nowrap border-transparent border-b-2 px-0.5 font-semibold text-ink-faint text-sm -outline-offset-2 hover:text-ink data-[state=active]:border-ink data-[state=active]:text-ink"
          >
            {tab.label}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {tabs.map((tab) => (
        <Radix.Content key={tab.id} value={tab.id} className="pt-4 -outline-offset-2">
          {tab.content}
        </Radix.Content>
      ))}
    </Radix.Root>
  )
}
