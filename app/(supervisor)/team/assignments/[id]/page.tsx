import type { Metadata } from 'next'
import { Notice } from '@/components/notice'
import { PageHead } from '@/components/page-head'
import { requireActor } from '@/server/actor'
import { answerPage } from '@/server/answer'
import { requireAssignment } from '@/server/assignments/require-assignment'
import { DueDay } from '../_components/due-day'
import { triesWords } from '../_components/state-words'
import { CancelButton } from './_components/cancel-button'
import { PeopleTable } from './_components/people-table'

export const metadata: Metadata = { title: 'Assignment' }

type Props = { params: Promise<{ id: string }> }

export default async function AssignmentPage({ params }: Props) {
  const { id } = await params
  const one = await answerPage(async () => requireAssignment(await requireActor(), id, Date.now()))
  const passed = one.people.filter((person) => person.state === 'passed').length
  return (
    <>
      <PageHead
        title={one.title}
        action={one.cancelledAt === null ? <CancelButton assignmentId={one.id} /> : undefined}
      >
        <p>
          <strong className="font-bold text-ink">
            {passed} of {one.people.length} passed.
          </strong>{' '}
          For {one.to}, {one.mode}, {one.leastTotal > 0 ? `${one.leastTotal} points or more, ` : ''}
          {triesWords(one.tries)}.
        </p>
        <p className="mt-1 text-base">
          {one.dueAt === null ? null : 'Due '}
          <DueDay at={one.dueAt} />. Assigned by {one.by}.
        </p>
      </PageHead>
      {one.cancelledAt === null ? null : (
        <div className="mt-5">
          <Notice>This was cancelled. What people practised for it stays in their history.</Notice>
        </div>
      )}
      <PeopleTable people={one.people} customers={one.customers} />
    </>
  )
}
