import type { Metadata } from 'next'
import { ButtonLink } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { PageHead } from '@/components/page-head'
import { requireActor } from '@/server/actor'
import { answerPage } from '@/server/answer'
import { listOwnAssignments } from '@/server/assignments/list-own-assignments'
import { OwnAssignmentCard } from './_components/own-assignment'

export const metadata: Metadata = { title: 'Assigned to you' }

export default async function OwnAssignmentsPage() {
  const now = Date.now()
  const assignments = await answerPage(async () => listOwnAssignments(await requireActor(), now))
  return (
    <>
      <PageHead title="Assigned to you">What your supervisor would like you to practise, soonest first.</PageHead>
      {assignments.length > 0 ? (
        <ul className="divide-y divide-rule border-b">
          {assignments.map((one) => (
            <li key={one.id} id={one.id} className="scroll-mt-6 py-6">
              <OwnAssignmentCard assignment={one} now={now} />
            </li>
          ))}
        </ul>
      ) : (
        <div className="mt-8">
          <EmptyState
            title="Nothing is assigned to you"
            action={<ButtonLink href="/library">Choose a customer</ButtonLink>}
          >
            <p>Practise whom you like.</p>
          </EmptyState>
        </div>
      )}
    </>
  )
}
