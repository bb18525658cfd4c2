import { Field, Select } from '@/components/field'

type Props = {
  readonly label: string
  readonly value: string
  readonly options: readonly (readonly [value: string, title: string])[]
  readonly onChange: (value: string) => void
}

/** One question to narrow by; "Any" takes it back. */
export function Filter({ label, value, options, onChange }: Props) {
  return (
    <Field label={label}>
      {(wired) => (
        <Select {...wired} value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="">Any</option>
          {options.map(([id, title]) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}
