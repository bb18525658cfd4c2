import type { ReactNode } from 'react'

type Props = {
  readonly name: string
  readonly value: string
  readonly title: string
  readonly first?: boolean
  readonly children: ReactNode
}

/** One of several: a radio button with a title and a line about it. Stands in a fieldset. */
export function Choice({ name, value, title, first = false, children }: Props) {
  return (
    <label className="flex cursor-pointer items-start gap-3 rounded-md border border-rule px-3.5 py-2.5 hover:border-edge has-checked:border-ink has-checked:bg-paper has-focus-visible:outline-2 has-focus-visible:outline-ink has-focus-visible:outline-offset-2">
      <input
        type="radio"
        name={name}
        value={value}
        defaultChecked={first}
        className="mt-1.5 size-4 shrink-0 outline-none"
      />
      <span>
        <span className="block font-semibold">{title}</span>
        <span className="block text-ink-soft text-sm">{children}</span>
      </span>
    </label>
  )
}
