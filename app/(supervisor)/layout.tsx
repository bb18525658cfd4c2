import type { ReactNode } from 'react'
import { Masthead } from '@/components/shell/masthead'
import { canViewTeams } from '@/domain/access/can'
import { requireActor } from '@/server/actor'
import { answerPage } from '@/server/answer'
import { NotAllowed } from '@/server/refusal'

/** Everything about other people's practice. Each page asks for itself whether it is open to the visitor. */
export default async function SupervisorLayout({ children }: { children: ReactNode }) {
  // Asked outside every loading state: once a page streams, its status can no longer say 403.
  const { name, role } = await answerPage(async () => {
    const actor = await requireActor()
    if (!canViewTeams(actor)) throw new NotAllowed()
    return actor
  })
  return (
    <>
      <Masthead name={name} role={role} />
      <main id="content" tabIndex={-1} className="mx-auto max-w-6xl px-5 pb-24 outline-none sm:px-8">
        {children}
      </main>
    </>
  )
}
