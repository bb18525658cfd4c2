import { type ComponentProps, type ReactNode, useId } from 'react'

const frame =
  'w-full rounded-md border border-edge bg-sheet px-3.5 text-base transition-colors hover:border-ink focus-visible:border-ink aria-invalid:border-lost-ink disabled:opacity-60'

type Wired = { readonly id: string; readonly 'aria-describedby'?: string; readonly 'aria-invalid'?: true }
type Props = {
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** Says what is wrong and what to do; null or absent when all is well. */
  readonly error?: string | null
  readonly children: (wired: Wired) => ReactNode
}

/** A label, a control and what is said about it, tied together for those who do not see them side by side. */
export function Field({ label, hint, error, children }: Props) {
  const id = useId()
  const told = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="font-semibold text-sm">
        {label}
      </label>
      {children({ id, ...(told ? { 'aria-describedby': told } : {}), ...(error ? { 'aria-invalid': true } : {}) })}
      {hint ? (
        <p id={`${id}-hint`} className="text-ink-faint text-sm">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} role="alert" className="font-medium text-lost-ink text-sm">
          {error}
        </p>
      ) : null}
    </div>
  )
}

export function TextInput({ className = '', ...rest }: ComponentProps<'input'>) {
  return <input className={`${frame} min-h-11 ${className}`} {...rest} />
}

export function TextArea({ className = '', ...rest }: ComponentProps<'textarea'>) {
  return <textarea className={`${frame} py-2.5 ${className}`} {...rest} />
}

export function Select({ className = '', ...rest }: ComponentProps<'select'>) {
  return <select className={`${frame} min-h-11 ${className}`} {...rest} />
}
