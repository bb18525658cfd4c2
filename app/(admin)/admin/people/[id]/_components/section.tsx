import type { ReactNode } from 'react'

type Props = { readonly title: string; readonly about: string; readonly children: ReactNode }

/** One thing that can be changed about somebody, with what it means beside it. */
export function Section({ title, about, children }: Props) {
  return (
    <section className="grid gap-x-8 gap-y-4 border-b py-8 sm:grid-cols-[15rem_1fr]">
      <div>
        <h2 className="font-bold text-lg">{title}</h2>
        <p className="mt-1 text-ink-soft text-sm">{about}</p>
      </div>
      <div className="max-w-xl">{children}</div>
    </section>
  )
}
