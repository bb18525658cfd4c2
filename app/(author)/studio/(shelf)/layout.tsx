import type { ReactNode } from 'react'
import { Masthead } from '@/components/shell/masthead'
import { requireActor } from '@/server/actor'
import { answerPage } from '@/server/answer'

export default async function ShelfLayout({ children }: { children: ReactNode }) {
  const { name, role } = await answerPage(requireActor)
  return (
    <>
      <Masthead name={name} role={role} />
      <main id="content" tabIndex={-1} className="mx-auto max-w-6xl px-5 pb-24 outline-none sm:px-8">
        {children}
      </main>
    </>
  )
}
