import type { ReactNode } from 'react'

type Props = { readonly title: string; readonly children?: ReactNode; readonly action?: ReactNode }

/** The first line of a page: what is this, what now? */
export function PageHead({ title, children, action }: Props) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4 border-b pt-10 pb-6 sm:pt-14">
      <div className="max-w-2xl">
        <h1 className="font-extrabold text-3xl tracking-[-0.03em]">{title}</h1>
        {children ? <div className="mt-3 text-ink-soft text-lg">{children}</div> : null}
      </div>
      {action}
    </header>
  )
}
