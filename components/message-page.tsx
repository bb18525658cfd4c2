import type { ReactNode } from 'react'
import { Stamp } from './face/stamp'
import { Wordmark } from './shell/wordmark'

type Props = {
  readonly title: string
  readonly children: ReactNode
  readonly action: ReactNode
  readonly temper: number
  readonly seed: number
}

/** A whole page that has one thing to say: not found, not allowed, went wrong. */
export function MessagePage({ title, children, action, temper, seed }: Props) {
  return (
    <main id="content" className="mx-auto flex min-h-dvh max-w-4xl flex-col px-5 py-6 sm:px-8">
      <Wordmark />
      <div className="my-auto grid items-center gap-8 py-10 sm:grid-cols-[auto_1fr] sm:gap-14">
        <Stamp seed={seed} age="middle" temper={temper} className="w-36 -rotate-2 drop-shadow-md sm:w-52" />
        <div>
          <h1 className="font-extrabold text-3xl tracking-[-0.03em]">{title}</h1>
          <div className="mt-4 max-w-prose text-ink-soft text-lg">{children}</div>
          <div className="mt-8 flex flex-wrap gap-3">{action}</div>
        </div>
      </div>
    </main>
  )
}
