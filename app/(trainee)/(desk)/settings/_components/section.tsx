import { type ReactNode, useId } from 'react'

type Props = { readonly title: string; readonly about: string; readonly children: ReactNode }

/** One group of settings: what it is on the left, the form on the right. */
export function Section({ title, about, children }: Props) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="grid gap-x-14 gap-y-6 border-b py-10 md:grid-cols-[16rem_minmax(0,36rem)]">
      <div>
        <h2 id={id} className="font-bold text-xl">
          {title}
        </h2>
        <p className="mt-1.5 text-ink-soft text-sm">{about}</p>
      </div>
      {children}
    </section>
  )
}
