import type { RefObject } from 'react'
import type { Asked } from './self-check-screen'

type Props = {
  readonly asked: Asked
  readonly chosen: string | undefined
  readonly onChoose: (option: string) => void
  readonly heading: RefObject<HTMLLegendElement | null>
}

export function Question({ asked, chosen, onChoose, heading }: Props) {
  return (
    <fieldset className="arriving mt-6 grid gap-2.5">
      <legend ref={heading} tabIndex={-1} className="mb-4 font-bold text-xl outline-none">
        {asked.situation}
      </legend>
      {asked.options.map((option) => (
        <label
          key={option.id}
          className="flex min-h-14 cursor-pointer items-center gap-3.5 rounded-md border border-edge bg-sheet px-4 py-3 hover:border-ink has-checked:border-ink has-checked:bg-desk has-focus-visible:outline-2 has-focus-visible:outline-ink has-focus-visible:outline-offset-2"
        >
          <input
            type="radio"
            name={asked.id}
            value={option.id}
            checked={chosen === option.id}
            onChange={() => onChoose(option.id)}
            className="size-4 shrink-0 outline-none"
          />
          <span>{option.text}</span>
        </label>
      ))}
    </fieldset>
  )
}
