import type { ReactNode } from 'react'

type Props = { readonly title: string; readonly children: ReactNode; readonly action?: ReactNode }

/** Where a list would be: says why there is nothing, and what to do about it. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <div className="ruled rounded-lg border border-rule bg-sheet px-6 py-16 text-center">
      <p className="font-bold text-lg leading-8">{title}</p>
      <div className="mx-auto max-w-prose text-ink-soft leading-8">{children}</div>
      {action ? <div className="mt-8">{action}</div> : null}
    </div>
  )
}
