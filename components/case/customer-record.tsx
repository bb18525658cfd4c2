/** The customer's file: what is known before they say a word. */
export function CustomerRecord({
  record,
}: {
  readonly record: readonly { readonly label: string; readonly value: string }[]
}) {
  return (
    <dl className="divide-y divide-rule border-y text-sm">
      {record.map(({ label, value }) => (
        <div key={label} className="grid grid-cols-[minmax(5.5rem,2fr)_5fr] gap-3 py-2">
          <dt className="text-ink-faint">{label}</dt>
          <dd className="font-medium">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
