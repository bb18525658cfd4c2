import type { ReactNode } from 'react'

type Props = {
  readonly name: string
  readonly checked: boolean
  readonly title: string
  readonly children: ReactNode
}

/** A box to tick, with a line about what it does. */
export function Tick({ name, checked, title, children }: Props) {
  return (
    <label className="flex cursor-pointer items-start gap-3 rounded-md border border-rule px-3.5 py-2.5 hover:border-edge has-checked:border-ink has-checked:bg-sheet has-focus-visible:outline-2 has-focus-visible:outline-ink has-focus-visible:outline-offset-2">
      <input type="checkbox" name={name} defaultChecked={checked} className="mt-1.5 size-4 shrink-0 outline-none" />
      <span>
        <span className="block font-semibold">{title}</span>
        <span className="block text-ink-soft text-sm">{children}</span>
      </span>
    </label>
  )
}
