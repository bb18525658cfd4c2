import type { ReactNode } from 'react'

/** A form of the inspector: what is this, what now? */
export function Form({
  kicker,
  title,
  children,
}: {
  readonly kicker: string
  readonly title: string
  readonly children: ReactNode
}) {
  return (
    <div className="grid gap-6">
      <header>
        <p className="label-type">{kicker}</p>
        <h2 className="font-bold text-xl">{title}</h2>
      </header>
      {children}
    </div>
  )
}

/** What is not needed every day. */
export function More({
  title,
  open = false,
  children,
}: {
  readonly title: string
  readonly open?: boolean
  readonly children: ReactNode
}) {
  return (
    <details open={open} className="border-t pt-3">
      <summary className="font-semibold text-sm">{title}</summary>
      <div className="mt-4 grid gap-6">{children}</div>
    </details>
  )
}
