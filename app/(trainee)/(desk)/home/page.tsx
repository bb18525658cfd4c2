import type { Metadata } from 'next'
import Link from 'next/link'
import { AttemptRow } from '@/components/attempt-row'
import { requireActor } from '@/server/actor'
import { answerPage } from '@/server/answer'
import { listOwnAttempts } from '@/server/attempts/list-own-attempts'
import { listLibrary } from '@/server/scenarios/list-library'
import { invitationFrom } from './_components/invitation'
import { NextStepSheet } from './_components/next-step-sheet'

export const metadata: Metadata = { title: 'Home' }

export default async function HomePage() {
  const { library, rows } = await answerPage(async () => {
    const actor = await requireActor()
    const [library, own] = await Promise.all([listLibrary(actor), listOwnAttempts(actor)])
    return { library, rows: own.rows }
  })
  const recent = rows.slice(0, 5)
  return (
    <>
      <NextStepSheet invitation={invitationFrom(library, rows)} />
      {recent.length > 0 ? (
        <section aria-labelledby="recent" className="mt-14">
          <div className="flex items-baseline justify-between border-b pb-2">
            <h2 id="recent" className="font-bold text-xl">
              Recent conversations
            </h2>
            <Link href="/history" className="text-sm underline underline-offset-4">
              All of them
            </Link>
          </div>
          <ul className="divide-y divide-rule border-b">
            {recent.map((attempt) => (
              <li key={attempt.id}>
                <AttemptRow attempt={attempt} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}
