const figure = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })

type Props = { readonly label: string; readonly value: number; readonly of: number }

/** One line of the bill: a value of 100, what it counts, and what it makes. */
export function Sum({ label, value, of }: Props) {
  return (
    <p className="flex items-baseline py-1">
      <span>
        <span className="font-semibold">{label}</span>{' '}
        <span className="text-ink-faint text-sm">
          {figure.format(value)} × {of} %
        </span>
      </span>
      <span className="leader" aria-hidden="true" />
      <span className="font-semibold">{figure.format((value * of) / 100)}</span>
    </p>
  )
}
