import type { Named } from '../desk/names'

type Props = {
  readonly label: string
  readonly hint?: string
  readonly options: readonly Named[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: string[]) => void
}

/** Words to tick, as many as fit. What is chosen and no longer exists can still be seen and unticked. */
export function TagBoxes({ label, hint, options, chosen, onChange }: Props) {
  const lost = chosen.filter((id) => !options.some((option) => option.id === id))
  const all = [...options, ...lost.map((id) => ({ id, title: `${id} (does not exist)` }))]
  return (
    <fieldset>
      <legend className="font-semibold text-sm">{label}</legend>
      {hint ? <p className="text-ink-faint text-sm">{hint}</p> : null}
      <div className="mt-1.5 flex flex-wrap gap-1.5">
        {all.map(({ id, title }) => (
          <label
            key={id}
            title={title}
            className="relative inline-flex min-h-8 max-w-full cursor-pointer items-center rounded-full border border-rule bg-sheet px-3 text-sm hover:border-edge has-checked:border-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-ink has-focus-visible:outline-offset-2"
          >
            <input
              type="checkbox"
              className="sr-only"
              checked={chosen.includes(id)}
              onChange={({ target }) =>
                onChange(target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
              }
            />
            <span className="truncate">{title}</span>
          </label>
        ))}
        {all.length === 0 ? <p className="text-ink-faint text-sm">There is nothing to choose from yet.</p> : null}
      </div>
    </fieldset>
  )
}
