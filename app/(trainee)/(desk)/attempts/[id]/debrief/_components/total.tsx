const figure = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })

export function Total({ value }: { readonly value: number }) {
  return (
    <p className="leading-none">
      <span className="block font-extrabold text-4xl tracking-[-0.05em]">{figure.format(value)}</span>
      <span className="mt-1.5 block text-ink-faint text-sm">of 100 points</span>
    </p>
  )
}
